using OpenXla.Ir.Affine;
using OpenXla.Ir.Dialects.Linalg.Canonicalization;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The input repeated along new dimensions of the output: <c>linalg.broadcast ins(%a : tensor&lt;4xf32>) outs(%b : tensor&lt;4x8xf32>) dimensions = [1]</c>.</summary>
[Op("linalg.broadcast")]
public sealed partial class BroadcastOp : RelocationOp
{
    [Attr<DenseI64ArrayAttr>] public partial DenseArrayAttr Dimensions { get; set; }

    public static bool HasCustomSyntax => true;

    private int Rank => ((ShapedType)Init.Type).Rank;

    public override IReadOnlyList<AffineMap> Maps
    {
        get
        {
            var added = Dimensions.ToInt64Array();
            var kept = Enumerable.Range(0, Rank).Where(d => !added.Contains(d)).Select(d => AffineExpr.Dim(d));
            return [new AffineMap(Rank, 0, [.. kept]), AffineMap.Identity(Rank)];
        }
    }

    public override IReadOnlyList<IteratorType> Iterators => [.. Enumerable.Repeat(IteratorType.Parallel, Rank)];

    protected override string ResultName => "broadcasted";

    public static BroadcastOp Create(OpBuilder builder, Value input, Value init, ReadOnlySpan<long> dimensions) =>
        builder.Insert<BroadcastOp>(MakeState(builder, OperationName, input, init, "dimensions", dimensions));

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        TransposeCanonicalization.PopulateBroadcast(patterns);
    }

    public static void Parse(AsmParser parser, OperationState state) => Parse(parser, state, "dimensions");

    protected override void Print(AsmPrinter printer) => Print(printer, "dimensions", Dimensions);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Input.Type is not ShapedType { HasRank: true } input || Init.Type is not ShapedType { HasRank: true } init) return;
        if (StructuredVerification.VerifyResults(this, this, verifier) && FindMistake(input, init) is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake(ShapedType input, ShapedType init)
    {
        var added = Dimensions.ToInt64Array();
        if (input.Rank + added.Length != init.Rank)
            return $"input rank plus added dimensions does not match init rank. input rank: {input.Rank}, dimensions size: {added.Length}, init rank: {init.Rank}";
        for (int i = 0; i < added.Length; i++)
            if (added[i] < 0 || added[i] >= init.Rank) return $"dimension {i} is out of range. expected range: [0, {init.Rank - 1}], got: {added[i]}";
        if (added.Distinct().Count() != added.Length) return "dimensions must not repeat";
        int next = 0;
        for (int d = 0; d < init.Rank; d++)
        {
            if (added.Contains(d)) continue;
            if (input.Shape[next] != init.Shape[d]) return $"input dim {next} should match init dim {d}. input: {Show(input.Shape[next])}, init: {Show(init.Shape[d])}";
            next++;
        }
        return null;
    }

    private static string Show(long extent) => extent == Shape.Dynamic ? "?" : extent.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
