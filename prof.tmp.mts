import { readWorkbook } from "./xlsx/read";
import { Nomenklatur } from "./core/nomenklatur";
import { joinPlan } from "./core/plan/join";
import { recognise } from "./core/tables/recognise";
import { RULES } from "./core/rules";
import { bigWorkbook } from "./test/bench/big-workbook";
const file=await bigWorkbook(10000);
const reference = { nomenklatur: new Nomenklatur([], { jenis: "kabupaten/kota" }) };
const per=new Map<string,number[]>(); const tj:number[]=[],tr:number[]=[];
for(let i=0;i<8;i++){ const s=await readWorkbook(file,"b.xlsx"); let t=performance.now(); const r=recognise(s); tr.push(performance.now()-t); t=performance.now(); const p=joinPlan("b",r); tj.push(performance.now()-t);
 for(const rule of RULES){ t=performance.now(); for(const _ of rule.check(p,reference as any)); const d=performance.now()-t; per.set(rule.id,[...(per.get(rule.id)??[]),d]); } }
const med=(x:number[])=>[...x].sort((a,b)=>a-b)[x.length>>1];
console.log("recognise",med(tr).toFixed(1),"join",med(tj).toFixed(1), "rules", [...per.values()].reduce((s,x)=>s+med(x),0).toFixed(0));
for(const [k,v] of [...per].sort((a,b)=>med(b[1])-med(a[1])).slice(0,22)) console.log(k,med(v).toFixed(1));
