using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What is to be done with a loop.</summary>
[AttrDef("llvm.loop_annotation", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record LoopAnnotationAttr(
    bool? DisableNonforced,
    LoopVectorizeAttr? Vectorize,
    LoopInterleaveAttr? Interleave,
    LoopUnrollAttr? Unroll,
    LoopUnrollAndJamAttr? UnrollAndJam,
    LoopLICMAttr? Licm,
    LoopDistributeAttr? Distribute,
    LoopPipelineAttr? Pipeline,
    LoopPeeledAttr? Peeled,
    LoopUnswitchAttr? Unswitch,
    bool? MustProgress,
    bool? IsVectorized,
    FusedLocation? StartLoc,
    FusedLocation? EndLoc,
    EquatableArray<AccessGroupAttr> ParallelAccesses = default) : AliasedAttribute;
