export * from './model/workflow.js';
export * from './plan/plan.js';
