namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Writes formatted text from a device: <c>gpu.printf "%d", %i : i32</c>.</summary>
[Op("gpu.printf", Syntax = "$format attr-dict (`,` $args^ `:` type($args))?")]
public sealed partial class PrintfOp : Operation, IMemoryEffects
{
    [Attr] public partial string Format { get; set; }
    [Operand<AnyOf<AnyInteger, Index, AnyFloat>>] public partial OperandRange Args { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write));
    }
}
