namespace OpenXla.Ir.Dialects.Vector;

/// <summary>All elements of a vector as single values: <c>%0:2 = vector.to_elements %v : vector&lt;2xf32&gt;</c>.</summary>
[Op("vector.to_elements")]
public sealed partial class ToElementsOp : Operation, IPure, IFoldable
{
    /// <summary>More results than this are no program that anybody wrote.</summary>
    internal const int MaxElements = 1 << 20;

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

    /// <summary><c>to_elements(from_elements %a, %b) ⇒ %a, %b</c>, <c>to_elements(broadcast %x) ⇒ %x, %x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Source.DefiningOp is FromElementsOp from) return FoldResult.Of(from.Elements);
        var scalar = SplatSource.ScalarOf(Source);
        if (scalar.IsNull) return FoldResult.None;
        var values = new Value[ResultCount];
        values.AsSpan().Fill(scalar);
        return FoldResult.Of(values);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ToElementsOp>(ToElementsOfBroadcast);
    }

    /// <summary><c>to_elements(broadcast %v) ⇒ to_elements %v</c>, each element as often as it is repeated</summary>
    private static bool ToElementsOfBroadcast(ToElementsOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not BroadcastOp { Source: { Type: VectorType source } vector } || source.IsScalable) return rewriter.NoMatch(op, $"the source repeats no vector");
        var from = source.Shape.Span;
        var to = op.Source.Type.Shape.Span;
        var types = new IrType[VectorTypes.ElementCount(source) is var count && count <= MaxElements ? (int)count : 0];
        if (types.Length == 0) return rewriter.NoMatch(op, $"too many elements");
        types.AsSpan().Fill(source.ElementType);
        var elements = Create(rewriter, types, vector);
        var values = new Value[op.ResultCount];
        for (int i = 0; i < values.Length; i++)
        {
            var position = RowMajor.Delinearize(i, to).AsSpan(to.Length - from.Length);
            for (int d = 0; d < from.Length; d++)
                if (from[d] == 1) position[d] = 0;
            values[i] = elements.GetResult((int)RowMajor.Linearize(position, from));
        }
        return rewriter.Replace(op, values);
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
