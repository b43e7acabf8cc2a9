namespace OpenXla.Ir.Passes.Stablehlo;

/// <summary>Builds operations by name that have one result.</summary>
internal static class SingleResult
{
    public static Value Build(this OpBuilder builder, string name, IrType type, ReadOnlySpan<Value> operands, params ReadOnlySpan<(string Name, IrAttribute Value)> attributes)
    {
        var state = builder.NewState(name).AddOperands(operands).AddResultTypes(type);
        foreach (var (attribute, value) in attributes) state.AddAttribute(attribute, value);
        return builder.Insert(state).GetResult(0);
    }
}
