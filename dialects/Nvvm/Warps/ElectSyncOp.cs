namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Chooses one thread of the warp.</summary>
[Op("nvvm.elect.sync", Syntax = "($membermask^)? attr-dict `->` type(results)")]
public sealed partial class ElectSyncOp : Operation
{
    [Operand<I32>] public partial Value? Membermask { get; set; }
    [Result<I1>("pred")] public partial Value Predicate { get; }
}
