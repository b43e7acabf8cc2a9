namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector of single values, in row-major order: <c>vector.from_elements %a, %b : vector&lt;2xf32&gt;</c>.</summary>
[Op("vector.from_elements")]
public sealed partial class FromElementsOp : Operation, IPure, IFoldable
{
    [Operand] public partial OperandRange Elements { get; }
    [Result<FixedVector>] public partial Value<VectorType> Dest { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        int at = parser.NextPosition;
        var elements = new List<UnresolvedOperand>();
        parser.ParseOperandList(elements);
        parser.ParseCheckedAttributeDictionary(state);
        parser.Expect(":"u8);
        var type = parser.ParseType<VectorType>("builtin.vector");
        if (type.IsScalable) throw parser.Error(at, $"'dest' must be {FixedVector.Summary}, but got '{type}'");
        var count = VectorTypes.ElementCount(type);
        if (count != elements.Count) throw parser.Error(at, $"number of operands and types do not match: got {elements.Count} operands and {count} types");
        parser.ResolveOperands(elements, type.ElementType, state);
        state.AddResultTypes(type);
    }

    /// <summary><c>from_elements(to_elements %v) ⇒ %v</c>, <c>from_elements 1, 2 ⇒ dense&lt;[1, 2]&gt;</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (OperandCount == 0) return FoldResult.None;
        if (GetOperand(0).DefiningOp is ToElementsOp all && all.Source.Type.Equals(Dest.Type) && AreResultsOf(all)) return all.Source.Untyped;
        var element = Dest.Type.ElementType;
        var values = new IrAttribute[operands.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (ToElement(operands[i], element) is not { } value) return FoldResult.None;
            values[i] = value;
        }
        return DenseElementsAttr.Of(Dest.Type, values);
    }

    /// <summary>A constant as an element: constants of other dialects may say the same bits by another type.</summary>
    private static IrAttribute? ToElement(IrAttribute? constant, IrType element) => constant switch
    {
        IntegerAttr number when number.Type.Equals(element) => number,
        IntegerAttr number when element is IntegerType or IndexType => new IntegerAttr(number.Value, element),
        FloatAttr number when number.Type.Equals(element) => number,
        FloatAttr number when element is IntegerType integer && integer.Width == number.Type.Width && number.Type.Width % 8 == 0 =>
            new IntegerAttr(new System.Numerics.BigInteger(DenseElementsAttr.Splat(new VectorType([1], number.Type), number).Data, isUnsigned: true), element),
        _ => null,
    };

    private bool AreResultsOf(Operation op)
    {
        for (int i = 0; i < OperandCount; i++)
            if (GetOperand(i) != op.GetResult(i)) return false;
        return true;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        FromElementsCanonicalization.Populate(patterns);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperands(Elements);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintType(Dest.Type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (VectorTypes.ElementCount(Dest.Type) != Elements.Count || !OpChecks.OperandsHaveType(this, 0, Elements.Count, Dest.Type.ElementType))
            verifier.Error(this, "failed to verify that shaped type 'dest' matches 'elements' element count and types");
    }
}
