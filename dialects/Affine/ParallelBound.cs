namespace OpenXla.Ir.Dialects.Affine;

/// <summary>
/// Bounds of a parallel loop in their text: expressions over operands, or <c>min(…)</c> and <c>max(…)</c> of several. One map holds all
/// expressions, and numbers say how many of them each variable has.
/// </summary>
internal sealed class ParallelBound
{
    private readonly List<AffineExpr> _expressions = [];
    private readonly List<int> _groups = [];
    private readonly List<Value> _dims = [];
    private readonly List<Value> _symbols = [];

    internal static void Parse(AsmParser parser, OperationState state, bool isLower)
    {
        var bound = new ParallelBound();
        parser.ParseDelimitedList("("u8, ")"u8, () => bound.ParseGroup(parser, isLower));
        foreach (var value in bound._dims) state.Operands.Add(value);
        foreach (var value in bound._symbols) state.Operands.Add(value);
        var map = new AffineMap(bound._dims.Count, bound._symbols.Count, [.. bound._expressions]);
        state.AddAttribute(isLower ? "lowerBoundsMap" : "upperBoundsMap", new AffineMapAttr(map));
        state.AddAttribute(isLower ? "lowerBoundsGroups" : "upperBoundsGroups", ToElements(bound._groups));
    }

    private static DenseElementsAttr ToElements(List<int> groups)
    {
        var data = new byte[groups.Count * sizeof(int)];
        for (int i = 0; i < groups.Count; i++) BitConverter.TryWriteBytes(data.AsSpan(i * sizeof(int)), groups[i]);
        return DenseElementsAttr.Create(new TensorType([groups.Count], IntegerType.I32), data);
    }

    private void ParseGroup(AsmParser parser, bool isLower)
    {
        // Names count anew in each group, as upstream has it; values that occur in several groups are one input.
        var operands = new AffineOperands();
        IReadOnlyList<AffineExpr> expressions = parser.TryKeyword(isLower ? "max"u8 : "min"u8)
            ? parser.ParseAffineMapOfOperands(operands, "("u8, ")"u8).Results
            : [parser.ParseAffineExprOfOperands(operands)];
        AffineExpr[] dims = [.. operands.Dims.Select(o => AffineExpr.Dim(IndexOf(_dims, parser.ResolveOperand(o, IndexType.Instance))))];
        AffineExpr[] symbols = [.. operands.Symbols.Select(o => AffineExpr.Symbol(IndexOf(_symbols, parser.ResolveOperand(o, IndexType.Instance))))];
        foreach (var expression in expressions) _expressions.Add(expression.ReplaceDimsAndSymbols(dims, symbols));
        _groups.Add(expressions.Count);
    }

    private static int IndexOf(List<Value> values, Value value)
    {
        if (values.IndexOf(value) is >= 0 and var known) return known;
        values.Add(value);
        return values.Count - 1;
    }

    internal static void Print(AsmPrinter printer, AffineMap map, ReadOnlySpan<long> groups, OperandRange operands, ReadOnlySpan<byte> keyword)
    {
        int at = 0;
        foreach (long size in groups)
        {
            if (at > 0) printer.Write(", "u8);
            if (size != 1)
            {
                printer.Write(keyword);
                printer.Write("("u8);
            }
            for (long i = 0; i < size; i++)
            {
                if (i > 0) printer.Write(", "u8);
                printer.PrintAffineExprOfOperands(map.Results[at++], map.DimCount, operands);
            }
            if (size != 1) printer.Write(")"u8);
        }
    }
}
