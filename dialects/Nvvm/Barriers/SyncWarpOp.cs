namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Waits for the threads of the warp in a mask.</summary>
[Op("nvvm.bar.warp.sync", Syntax = "$mask attr-dict `:` type($mask)")]
public sealed partial class SyncWarpOp : Operation
{
    [Operand<I32>] public partial Value Mask { get; set; }
}
