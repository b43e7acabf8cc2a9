namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Copies memory, also between host and device: <c>gpu.memcpy %to, %from : memref&lt;8xf32&gt;, memref&lt;8xf32&gt;</c>.</summary>
[Op("gpu.memcpy", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $dst`,` $src `:` type($dst)`,` type($src) attr-dict")]
public sealed partial class MemcpyOp : AsyncOp, IMemoryEffects
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand] public partial Value<MemRefType> Dst { get; set; }
    [Operand] public partial Value<MemRefType> Src { get; set; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Dst));
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Src));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Dst.Type.ElementType.Equals(Src.Type.ElementType)) verifier.Error(this, "arguments have incompatible element type");
        else if (!ISameOperandsAndResultShape.AreCompatible(Src.Type, Dst.Type)) verifier.Error(this, "arguments have incompatible shape");
    }
}
