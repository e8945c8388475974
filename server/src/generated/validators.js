// Written by scripts/schemas.mjs from schemas/. Do not edit.
// <stdin>
var validFrontMatter = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "kind": { "enum": ["self-evaluation", "priority-action-plan", "strategic-plan", "written-statement-of-action", "progress-report", "inspection-report", "evidence-index", "other"] }, "title": { "type": ["string", "number"] }, "subtitle": { "type": ["string", "number"] }, "date": { "type": "string" }, "area": { "type": ["string", "number"] }, "summary": { "enum": [true, false, "yes", "no"] }, "partners": { "type": ["array", "string"], "items": { "type": "string" } }, "posts": { "type": "object", "additionalProperties": { "type": "string" } }, "meeting": { "type": "string" }, "inspection-report": { "type": "string" }, "areas-in-report": { "type": ["array", "string"], "items": { "type": "string" } }, "plan": { "type": "string" }, "report-published": { "type": "string" }, "report-received": { "type": "string" }, "draft-received": { "type": "string" }, "notified": { "type": "string" }, "submitted": { "type": "string" }, "published": { "type": ["string", "boolean"] } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "self-evaluation" || data0 === "priority-action-plan" || data0 === "strategic-plan" || data0 === "written-statement-of-action" || data0 === "progress-report" || data0 === "inspection-report" || data0 === "evidence-index" || data0 === "other")) {
        const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema11.properties.title.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.subtitle !== void 0) {
      let data2 = data.subtitle;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/subtitle", schemaPath: "#/properties/subtitle/type", keyword: "type", params: { type: schema11.properties.subtitle.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (typeof data.date !== "string") {
        const err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.area !== void 0) {
      let data4 = data.area;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err4 = { instancePath: instancePath + "/area", schemaPath: "#/properties/area/type", keyword: "type", params: { type: schema11.properties.area.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data5 = data.summary;
      if (!(data5 === true || data5 === false || data5 === "yes" || data5 === "no")) {
        const err5 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/enum", keyword: "enum", params: { allowedValues: schema11.properties.summary.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.partners !== void 0) {
      let data6 = data.partners;
      if (!Array.isArray(data6) && typeof data6 !== "string") {
        const err6 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: schema11.properties.partners.type }, message: "must be array,string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            const err7 = { instancePath: instancePath + "/partners/" + i0, schemaPath: "#/properties/partners/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
    if (data.posts !== void 0) {
      let data8 = data.posts;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key0 in data8) {
          if (typeof data8[key0] !== "string") {
            const err8 = { instancePath: instancePath + "/posts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/posts/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.meeting !== void 0) {
      if (typeof data.meeting !== "string") {
        const err10 = { instancePath: instancePath + "/meeting", schemaPath: "#/properties/meeting/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data["inspection-report"] !== void 0) {
      if (typeof data["inspection-report"] !== "string") {
        const err11 = { instancePath: instancePath + "/inspection-report", schemaPath: "#/properties/inspection-report/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data["areas-in-report"] !== void 0) {
      let data12 = data["areas-in-report"];
      if (!Array.isArray(data12) && typeof data12 !== "string") {
        const err12 = { instancePath: instancePath + "/areas-in-report", schemaPath: "#/properties/areas-in-report/type", keyword: "type", params: { type: schema11.properties["areas-in-report"].type }, message: "must be array,string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data12[i1] !== "string") {
            const err13 = { instancePath: instancePath + "/areas-in-report/" + i1, schemaPath: "#/properties/areas-in-report/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
    if (data.plan !== void 0) {
      if (typeof data.plan !== "string") {
        const err14 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data["report-published"] !== void 0) {
      if (typeof data["report-published"] !== "string") {
        const err15 = { instancePath: instancePath + "/report-published", schemaPath: "#/properties/report-published/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["report-received"] !== void 0) {
      if (typeof data["report-received"] !== "string") {
        const err16 = { instancePath: instancePath + "/report-received", schemaPath: "#/properties/report-received/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data["draft-received"] !== void 0) {
      if (typeof data["draft-received"] !== "string") {
        const err17 = { instancePath: instancePath + "/draft-received", schemaPath: "#/properties/draft-received/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.notified !== void 0) {
      if (typeof data.notified !== "string") {
        const err18 = { instancePath: instancePath + "/notified", schemaPath: "#/properties/notified/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.submitted !== void 0) {
      if (typeof data.submitted !== "string") {
        const err19 = { instancePath: instancePath + "/submitted", schemaPath: "#/properties/submitted/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.published !== void 0) {
      let data20 = data.published;
      if (typeof data20 !== "string" && typeof data20 !== "boolean") {
        const err20 = { instancePath: instancePath + "/published", schemaPath: "#/properties/published/type", keyword: "type", params: { type: schema11.properties.published.type }, message: "must be string,boolean" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validConfiguration = validate11;
var schema12 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "rules": { "type": "object", "patternProperties": { "": { "enum": ["off", "hint", "information", "warning", "error"] } } }, "kinds": { "type": "object", "additionalProperties": { "enum": ["self-evaluation", "priority-action-plan", "strategic-plan", "written-statement-of-action", "progress-report", "inspection-report", "evidence-index"] } }, "bankHolidays": { "type": "array", "items": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } }, "terms": { "type": "object", "additionalProperties": false, "patternProperties": { "^(autumn|spring|summer) 20\\d{2}$": { "type": "object", "additionalProperties": false, "properties": { "start": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "halfTermStart": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "halfTermEnd": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "end": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } } } } }, "edition": { "type": "string", "examples": ["november-2022"] }, "deadlines": { "type": "object", "additionalProperties": false, "properties": { "plan-submitted": { "type": "integer", "minimum": 1, "maximum": 400 }, "plan-published": { "type": "integer", "minimum": 1, "maximum": 400 }, "strategic-plan-updated": { "type": "integer", "minimum": 1, "maximum": 400 }, "draft-report-comments": { "type": "integer", "minimum": 1, "maximum": 400 }, "complaint": { "type": "integer", "minimum": 1, "maximum": 400 }, "monitoring-inspection": { "type": "integer", "minimum": 1, "maximum": 400 }, "annex-a-lists": { "type": "integer", "minimum": 1, "maximum": 400 }, "annex-a-rest": { "type": "integer", "minimum": 1, "maximum": 400 } } }, "frame": { "enum": ["handbook", "ofsted-cqc-2025", "cdc", "nwadcs", "framework-2016"] }, "length": { "type": "integer", "minimum": 200, "maximum": 1e5 } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("", "u");
var pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var pattern2 = new RegExp("^(autumn|spring|summer) 20\\d{2}$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema12.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data1 = data.rules;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (pattern0.test(key1)) {
            let data2 = data1[key1];
            if (!(data2 === "off" || data2 === "hint" || data2 === "information" || data2 === "warning" || data2 === "error")) {
              const err2 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/patternProperties//enum", keyword: "enum", params: { allowedValues: schema12.properties.rules.patternProperties[""].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kinds !== void 0) {
      let data3 = data.kinds;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key2 in data3) {
          let data4 = data3[key2];
          if (!(data4 === "self-evaluation" || data4 === "priority-action-plan" || data4 === "strategic-plan" || data4 === "written-statement-of-action" || data4 === "progress-report" || data4 === "inspection-report" || data4 === "evidence-index")) {
            const err4 = { instancePath: instancePath + "/kinds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/kinds/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema12.properties.kinds.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.bankHolidays !== void 0) {
      let data5 = data.bankHolidays;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (!pattern1.test(data6)) {
              const err6 = { instancePath: instancePath + "/bankHolidays/" + i0, schemaPath: "#/properties/bankHolidays/items/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/bankHolidays/" + i0, schemaPath: "#/properties/bankHolidays/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/bankHolidays", schemaPath: "#/properties/bankHolidays/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.terms !== void 0) {
      let data7 = data.terms;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key3 in data7) {
          if (!pattern2.test(key3)) {
            const err9 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const key4 in data7) {
          if (pattern2.test(key4)) {
            let data8 = data7[key4];
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              for (const key5 in data8) {
                if (!(key5 === "start" || key5 === "halfTermStart" || key5 === "halfTermEnd" || key5 === "end")) {
                  const err10 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
              if (data8.start !== void 0) {
                let data9 = data8.start;
                if (typeof data9 === "string") {
                  if (!pattern1.test(data9)) {
                    const err11 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/start", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/start/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                } else {
                  const err12 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/start", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
              if (data8.halfTermStart !== void 0) {
                let data10 = data8.halfTermStart;
                if (typeof data10 === "string") {
                  if (!pattern1.test(data10)) {
                    const err13 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/halfTermStart", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/halfTermStart/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                } else {
                  const err14 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/halfTermStart", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/halfTermStart/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              if (data8.halfTermEnd !== void 0) {
                let data11 = data8.halfTermEnd;
                if (typeof data11 === "string") {
                  if (!pattern1.test(data11)) {
                    const err15 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/halfTermEnd", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/halfTermEnd/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                } else {
                  const err16 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/halfTermEnd", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/halfTermEnd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
              if (data8.end !== void 0) {
                let data12 = data8.end;
                if (typeof data12 === "string") {
                  if (!pattern1.test(data12)) {
                    const err17 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/end", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/end/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                } else {
                  const err18 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/end", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            } else {
              const err19 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.edition !== void 0) {
      if (typeof data.edition !== "string") {
        const err21 = { instancePath: instancePath + "/edition", schemaPath: "#/properties/edition/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.deadlines !== void 0) {
      let data14 = data.deadlines;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key6 in data14) {
          if (!(key6 === "plan-submitted" || key6 === "plan-published" || key6 === "strategic-plan-updated" || key6 === "draft-report-comments" || key6 === "complaint" || key6 === "monitoring-inspection" || key6 === "annex-a-lists" || key6 === "annex-a-rest")) {
            const err22 = { instancePath: instancePath + "/deadlines", schemaPath: "#/properties/deadlines/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data14["plan-submitted"] !== void 0) {
          let data15 = data14["plan-submitted"];
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err23 = { instancePath: instancePath + "/deadlines/plan-submitted", schemaPath: "#/properties/deadlines/properties/plan-submitted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 400 || isNaN(data15)) {
              const err24 = { instancePath: instancePath + "/deadlines/plan-submitted", schemaPath: "#/properties/deadlines/properties/plan-submitted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data15 < 1 || isNaN(data15)) {
              const err25 = { instancePath: instancePath + "/deadlines/plan-submitted", schemaPath: "#/properties/deadlines/properties/plan-submitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data14["plan-published"] !== void 0) {
          let data16 = data14["plan-published"];
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err26 = { instancePath: instancePath + "/deadlines/plan-published", schemaPath: "#/properties/deadlines/properties/plan-published/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 400 || isNaN(data16)) {
              const err27 = { instancePath: instancePath + "/deadlines/plan-published", schemaPath: "#/properties/deadlines/properties/plan-published/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              const err28 = { instancePath: instancePath + "/deadlines/plan-published", schemaPath: "#/properties/deadlines/properties/plan-published/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
        if (data14["strategic-plan-updated"] !== void 0) {
          let data17 = data14["strategic-plan-updated"];
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err29 = { instancePath: instancePath + "/deadlines/strategic-plan-updated", schemaPath: "#/properties/deadlines/properties/strategic-plan-updated/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 400 || isNaN(data17)) {
              const err30 = { instancePath: instancePath + "/deadlines/strategic-plan-updated", schemaPath: "#/properties/deadlines/properties/strategic-plan-updated/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data17 < 1 || isNaN(data17)) {
              const err31 = { instancePath: instancePath + "/deadlines/strategic-plan-updated", schemaPath: "#/properties/deadlines/properties/strategic-plan-updated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
        if (data14["draft-report-comments"] !== void 0) {
          let data18 = data14["draft-report-comments"];
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err32 = { instancePath: instancePath + "/deadlines/draft-report-comments", schemaPath: "#/properties/deadlines/properties/draft-report-comments/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 400 || isNaN(data18)) {
              const err33 = { instancePath: instancePath + "/deadlines/draft-report-comments", schemaPath: "#/properties/deadlines/properties/draft-report-comments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data18 < 1 || isNaN(data18)) {
              const err34 = { instancePath: instancePath + "/deadlines/draft-report-comments", schemaPath: "#/properties/deadlines/properties/draft-report-comments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data14.complaint !== void 0) {
          let data19 = data14.complaint;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err35 = { instancePath: instancePath + "/deadlines/complaint", schemaPath: "#/properties/deadlines/properties/complaint/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 400 || isNaN(data19)) {
              const err36 = { instancePath: instancePath + "/deadlines/complaint", schemaPath: "#/properties/deadlines/properties/complaint/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data19 < 1 || isNaN(data19)) {
              const err37 = { instancePath: instancePath + "/deadlines/complaint", schemaPath: "#/properties/deadlines/properties/complaint/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        }
        if (data14["monitoring-inspection"] !== void 0) {
          let data20 = data14["monitoring-inspection"];
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err38 = { instancePath: instancePath + "/deadlines/monitoring-inspection", schemaPath: "#/properties/deadlines/properties/monitoring-inspection/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 400 || isNaN(data20)) {
              const err39 = { instancePath: instancePath + "/deadlines/monitoring-inspection", schemaPath: "#/properties/deadlines/properties/monitoring-inspection/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data20 < 1 || isNaN(data20)) {
              const err40 = { instancePath: instancePath + "/deadlines/monitoring-inspection", schemaPath: "#/properties/deadlines/properties/monitoring-inspection/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
        if (data14["annex-a-lists"] !== void 0) {
          let data21 = data14["annex-a-lists"];
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err41 = { instancePath: instancePath + "/deadlines/annex-a-lists", schemaPath: "#/properties/deadlines/properties/annex-a-lists/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 400 || isNaN(data21)) {
              const err42 = { instancePath: instancePath + "/deadlines/annex-a-lists", schemaPath: "#/properties/deadlines/properties/annex-a-lists/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data21 < 1 || isNaN(data21)) {
              const err43 = { instancePath: instancePath + "/deadlines/annex-a-lists", schemaPath: "#/properties/deadlines/properties/annex-a-lists/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        }
        if (data14["annex-a-rest"] !== void 0) {
          let data22 = data14["annex-a-rest"];
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err44 = { instancePath: instancePath + "/deadlines/annex-a-rest", schemaPath: "#/properties/deadlines/properties/annex-a-rest/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 400 || isNaN(data22)) {
              const err45 = { instancePath: instancePath + "/deadlines/annex-a-rest", schemaPath: "#/properties/deadlines/properties/annex-a-rest/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data22 < 1 || isNaN(data22)) {
              const err46 = { instancePath: instancePath + "/deadlines/annex-a-rest", schemaPath: "#/properties/deadlines/properties/annex-a-rest/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/deadlines", schemaPath: "#/properties/deadlines/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.frame !== void 0) {
      let data23 = data.frame;
      if (!(data23 === "handbook" || data23 === "ofsted-cqc-2025" || data23 === "cdc" || data23 === "nwadcs" || data23 === "framework-2016")) {
        const err48 = { instancePath: instancePath + "/frame", schemaPath: "#/properties/frame/enum", keyword: "enum", params: { allowedValues: schema12.properties.frame.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.length !== void 0) {
      let data24 = data.length;
      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
        const err49 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 > 1e5 || isNaN(data24)) {
          const err50 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data24 < 200 || isNaN(data24)) {
          const err51 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var validBaseline = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.findings === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "about" || key0 === "findings")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.about !== void 0) {
      if (typeof data.about !== "string") {
        const err3 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data2 = data.findings;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key2 in data3) {
              let data4 = data3[key2];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (const key3 in data4) {
                  let data5 = data4[key3];
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                    const err4 = { instancePath: instancePath + "/findings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findings/additionalProperties/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                  if (typeof data5 == "number" && isFinite(data5)) {
                    if (data5 < 1 || isNaN(data5)) {
                      const err5 = { instancePath: instancePath + "/findings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findings/additionalProperties/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err6 = { instancePath: instancePath + "/findings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findings/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/findings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findings/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
export {
  validBaseline,
  validConfiguration,
  validFrontMatter
};
