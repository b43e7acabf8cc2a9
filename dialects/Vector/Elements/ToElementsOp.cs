namespace OpenXla.Ir.Dialects.Vector;

/// <summary>All elements of a vector as single values: <c>%0:2 = vector.to_elements %v : vector&lt;2xf32&gt;</c>.</summary>
[Op("vector.to_elements")]
public sealed partial class ToElementsOp : Operation, IPure
{
    /// <summary>More results than this are no program that anybody wrote.</summary>
    private const int MaxElements = 1 << 20;

    [Operand<AnyVector>] public partial Value<VectorType> Source { get; set; }
    [Result] public partial ResultRange Elements { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var source = parser.ParseOperand();
        parser.ParseCheckedAttributeDictionary(state);
        parser.Expect(":"u8);
        int at = parser.NextPosition;
        var type = parser.ParseType<VectorType>("builtin.vector");
        parser.ResolveOperand(source, type, state);
        var count = VectorTypes.ElementCount(type);
        if (count < 0 || count > MaxElements) throw parser.Error(at, $"at most {MaxElements} elements can be results of one operation");
        for (int i = 0; i < count; i++) state.AddResultTypes(type.ElementType);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Source);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintType(Source.Type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (VectorTypes.ElementCount(Source.Type) != ResultCount || !OpChecks.ResultsHaveType(this, 0, ResultCount, Source.Type.ElementType))
            verifier.Error(this, "failed to verify that shaped type 'source' matches 'elements' element count and types");
    }
}
