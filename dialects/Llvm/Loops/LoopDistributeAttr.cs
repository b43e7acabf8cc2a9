using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether a loop is split into several.</summary>
[AttrDef("llvm.loop_distribute", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record LoopDistributeAttr(
    bool? Disable,
    LoopAnnotationAttr? FollowupCoincident,
    LoopAnnotationAttr? FollowupSequential,
    LoopAnnotationAttr? FollowupFallback,
    LoopAnnotationAttr? FollowupAll) : AliasedAttribute;
