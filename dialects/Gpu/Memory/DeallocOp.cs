namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Frees memory of the device: <c>gpu.dealloc async [%t] %m : memref&lt;8xf32&gt;</c>.</summary>
[Op("gpu.dealloc", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $memref attr-dict `:` type($memref)")]
public sealed partial class DeallocOp : AsyncOp, IMemoryEffects
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Operand("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Free, Memory));
    }
}
