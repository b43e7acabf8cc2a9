namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Each element of one vector times each of another: <c>vector.outerproduct %a, %b : vector&lt;4xf32&gt;, vector&lt;8xf32&gt;</c>.</summary>
[Op("vector.outerproduct")]
public sealed partial class OuterProductOp : Operation, IPure, IMaskable
{
    [Operand<RankedVector>] public partial Value<VectorType> Lhs { get; set; }
    [Operand] public partial Value Rhs { get; set; }
    [Operand<RankedVector>] public partial Value<VectorType>? Acc { get; set; }
    [Attr(Default = CombiningKind.Add)] public partial CombiningKind Kind { get; set; }
    [Result<RankedVector>] public partial Value<VectorType> Result { get; }

    public static bool HasCustomSyntax => true;

    public VectorType? ExpectedMaskType => VectorTypes.MaskOf(Result.Type);

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        int at = parser.NextPosition;
        var operands = new List<UnresolvedOperand>();
        parser.ParseOperandList(operands);
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        int typesAt = parser.NextPosition;
        var left = parser.ParseType();
        parser.Expect(","u8);
        var right = parser.ParseType();
        if (operands.Count < 2) throw parser.Error(at, "expected at least 2 operands");
        if (left is not VectorType vector) throw parser.Error(at, "expected vector type for operand #1");
        if (vector.Rank == 0 || right is VectorType { Rank: 0 }) throw parser.Error(typesAt, "expected vectors of at least one dimension");
        var result = ProductOf(vector, right as VectorType);
        parser.ResolveOperand(operands[0], left, state);
        parser.ResolveOperand(operands[1], right, state);
        if (operands.Count > 2) parser.ResolveOperand(operands[2], result, state);
        state.AddResultTypes(result);
        if (state.GetAttribute("kind") is not (null or CombiningKindAttr))
            throw parser.Error(new Diagnostics.Diagnostic(Diagnostics.Severity.Error, state.Location, $"'{state.Info.Name}' op expected 'kind' attribute of type CombiningKind (e.g. 'vector.kind<add>')"));
    }

    private static VectorType ProductOf(VectorType left, VectorType? right) => right is null
        ? VectorTypes.Of([left.Shape[0]], left.ElementType, [VectorTypes.IsScalable(left, 0)])
        : VectorTypes.Of([left.Shape[0], right.Shape[0]], left.ElementType, [VectorTypes.IsScalable(left, 0), VectorTypes.IsScalable(right, 0)]);

    protected override bool FitsCustomForm => Acc is not null || (DiscardableAttributes.Count == 0 && Kind == CombiningKind.Add);

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperands(Operands);
        // Upstream shows attributes only beside an accumulator.
        if (Acc is not null) printer.PrintAttributeDictionary(this);
        printer.Write(" : "u8);
        printer.PrintType(Lhs.Type);
        printer.Write(", "u8);
        printer.PrintType(Rhs.Type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        var (left, result) = (Lhs.Type, Result.Type);
        if (!VectorTypes.HaveSameElement(left, result)) return "failed to verify that lhs operand and result have same element type";
        if (!VectorTypes.HaveSameElement(Rhs.Type, result)) return "failed to verify that rhs operand and result have same element type";
        if (left.Rank != 1) return "expected 1-d vector for operand #1";
        if (Rhs.Type is VectorType right)
        {
            if (right.Rank != 1) return "expected 1-d vector for operand #2";
            if (result.Rank != 2) return "expected 2-d vector result";
            if (left.Shape[0] != result.Shape[0]) return "expected #1 operand dim to match result dim #1";
            if (right.Shape[0] != result.Shape[1]) return "expected #2 operand dim to match result dim #2";
            if (left.IsScalable && !right.IsScalable) return "expected either both or only #2 operand dim to be scalable";
        }
        else
        {
            if (result.Rank != 1) return "expected 1-d vector result";
            if (left.Shape[0] != result.Shape[0]) return "expected #1 operand dim to match result dim #1";
        }
        if (Acc is { } acc && !acc.Type.Equals(result)) return "expected operand #3 of same type as result type";
        return CombiningKinds.IsSupported(Kind, result.ElementType) ? null : "unsupported outerproduct type";
    }
}
