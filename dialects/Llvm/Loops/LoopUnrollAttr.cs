using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether a loop is unrolled: <c>#llvm.loop_unroll&lt;disable = true></c>.</summary>
[AttrDef("llvm.loop_unroll", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record LoopUnrollAttr(
    bool? Disable,
    IntegerAttr? Count,
    bool? RuntimeDisable,
    bool? Full,
    LoopAnnotationAttr? FollowupUnrolled,
    LoopAnnotationAttr? FollowupRemainder,
    LoopAnnotationAttr? FollowupAll) : AliasedAttribute;
