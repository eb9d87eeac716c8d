import react from "@vitejs/plugin-react";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vitest/config";
export default defineConfig({ base: "./", plugins: [react(), tailwindcss()], test: { include: ["tests/**/*.test.{ts,tsx}"] } });
