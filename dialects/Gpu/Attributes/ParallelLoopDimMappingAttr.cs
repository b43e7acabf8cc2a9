using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How the iterations of a loop become ids: <c>#gpu.loop_dim_map&lt;processor = thread_x, map = (d0) -> (d0), bound = (d0) -> (d0)></c>.</summary>
[AttrDef("gpu.loop_dim_map", Syntax = "`<` struct(params) `>`")]
public sealed partial record ParallelLoopDimMappingAttr(Processor Processor, AffineMap Map, AffineMap Bound) : IrAttribute;
