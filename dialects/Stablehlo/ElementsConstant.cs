namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What constants of elements share: <c>DIALECT.constant {attributes} dense&lt;[1, 2]&gt; : tensor&lt;2xi32&gt;</c>.</summary>
public static class ElementsConstant
{
    /// <summary>The state of a constant whose type is that of its value.</summary>
    public static OperationState MakeState(OpBuilder builder, string name, ElementsAttr value)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(value);
        return builder.NewState(name).AddAttribute("value", value).AddResultTypes(value.Type);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        parser.ParseOptionalAttributeDictionary(state);
        var value = parser.ParseAttribute<ElementsAttr>("elements");
        state.AddAttribute("value", value).AddResultTypes(value.Type);
    }

    public static void Print(AsmPrinter printer, Operation op, ElementsAttr value)
    {
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(op);
        printer.PrintAttributeDictionary(op.DiscardableAttributes);
        printer.Write(" "u8);
        printer.PrintAttribute(value);
    }

    /// <summary>Reports a result whose type is not the value's (C1 of <c>stablehlo.constant</c>).</summary>
    public static void Verify(Verifier verifier, Operation op, ElementsAttr value)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(value);
        var type = op.GetResult(0).Type;
        if (!HloTypes.AreCompatible(value.Type, type))
            verifier.Error(op, $"inferred type(s) '{value.Type}' are incompatible with return type(s) of operation '{type}'");
    }

    /// <exception cref="EvaluationException">The value is of a kind that has no elements at hand.</exception>
    public static Tensor Evaluate(EvaluationFrame frame, ElementsAttr value)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(value);
        return value is DenseElementsAttr dense ? Tensor.From(dense) : throw frame.Error($"has a value of kind '{value.Keyword}', which can't be evaluated");
    }
}
