using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether a loop is vectorised.</summary>
[AttrDef("llvm.loop_vectorize", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record LoopVectorizeAttr(
    bool? Disable,
    bool? PredicateEnable,
    bool? ScalableEnable,
    IntegerAttr? Width,
    LoopAnnotationAttr? FollowupVectorized,
    LoopAnnotationAttr? FollowupEpilogue,
    LoopAnnotationAttr? FollowupAll) : AliasedAttribute;
