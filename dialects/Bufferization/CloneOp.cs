namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>A copy in memory of its own, or the same memory where nobody can tell: <c>bufferization.clone %m : memref&lt;4xf32&gt; to memref&lt;?xf32&gt;</c>.</summary>
[Op("bufferization.clone", Syntax = "$input attr-dict `:` type($input) `to` type($output)")]
public sealed partial class CloneOp : Operation, IMemoryEffects
{
    [Operand<RankedOrUnrankedMemRef>] public partial Value Input { get; set; }
    [Result<RankedOrUnrankedMemRef>] public partial Value Output { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Input));
        effects.Add(new MemoryEffect(MemoryEffectKind.Allocate, Output));
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Output));
    }
}
