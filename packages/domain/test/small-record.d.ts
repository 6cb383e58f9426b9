import { type Company, type DatasetData, type Observation } from '../src/index.ts';
export declare function company(id: string, more?: Partial<Company>): Company;
export declare function observation(entity: string, period: string, amount: number | undefined, more?: Partial<Observation>): Observation;
export declare function record(more: Partial<DatasetData> & {
    companies: Company[];
    observations: Observation[];
}): import("../src/dataset.ts").Dataset;
