using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether an outer loop is unrolled into its inner one.</summary>
[AttrDef("llvm.loop_unroll_and_jam", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record LoopUnrollAndJamAttr(
    bool? Disable,
    IntegerAttr? Count,
    LoopAnnotationAttr? FollowupOuter,
    LoopAnnotationAttr? FollowupInner,
    LoopAnnotationAttr? FollowupRemainderOuter,
    LoopAnnotationAttr? FollowupRemainderInner,
    LoopAnnotationAttr? FollowupAll) : AliasedAttribute;
