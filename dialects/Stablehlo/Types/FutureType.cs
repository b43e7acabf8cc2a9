namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Tensors that are being computed: <c>!stablehlo.future&lt;tensor&lt;2xf32>></c>.</summary>
[TypeDef("stablehlo.future", Syntax = "`<` $types `>`", Summary = "future")]
public sealed partial record FutureType(EquatableArray<IrType> Types) : IrType
{
    /// <summary>What is wrong with the parts; null for nothing.</summary>
    public string? Invalid()
    {
        foreach (var type in Types)
            if (type is not TensorType) return $"future element type must be a ranked tensor, but got '{type}'";
        return null;
    }
}
