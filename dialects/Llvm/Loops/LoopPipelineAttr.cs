using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether iterations of a loop overlap.</summary>
[AttrDef("llvm.loop_pipeline", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record LoopPipelineAttr(bool? Disable, IntegerAttr? Initiationinterval) : AliasedAttribute;
