using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>
/// Products summed over the dimensions that are reduced:
/// <c>vector.contract {indexing_maps = […], iterator_types = ["parallel", "reduction"], kind = #vector.kind&lt;add&gt;} %a, %b, %acc : vector&lt;4x8xf32&gt;, vector&lt;8xf32&gt; into vector&lt;4xf32&gt;</c>.
/// </summary>
[Op("vector.contract")]
public sealed partial class ContractionOp : Operation, IPure, IMaskable
{
    [Operand<RankedVector>] public partial Value<VectorType> Lhs { get; set; }
    [Operand<RankedVector>] public partial Value<VectorType> Rhs { get; set; }
    [Operand] public partial Value Acc { get; set; }
    [Attr("indexing_maps")] public partial ArrayAttr IndexingMaps { get; set; }
    [Attr<IteratorTypeArray>("iterator_types")] public partial ArrayAttr IteratorTypes { get; set; }
    [Attr(Default = CombiningKind.Add)] public partial CombiningKind Kind { get; set; }
    [Result] public partial Value Result { get; }

    public static bool HasCustomSyntax => true;

    public VectorType? ExpectedMaskType => ContractionShapes.MaskOf(this);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<AddIOp>(AddToContraction).Add<AddFOp>(AddToContraction);
    }

    /// <summary><c>addf (contract %a, %b, 0.0), %c ⇒ contract %a, %b, %c</c>, on either side</summary>
    private static bool AddToContraction(Operation op, PatternRewriter rewriter)
    {
        for (int i = 0; i < 2; i++)
        {
            if (op.GetOperand(i).DefiningOp is not ContractionOp contraction || !IsZero(OperationFolding.ConstantOf(contraction.Acc))) continue;
            var mapping = new IrMapping();
            mapping.Map(contraction.Acc, op.GetOperand(1 - i));
            return rewriter.Replace(op, rewriter.InsertClone(contraction, mapping));
        }
        return rewriter.NoMatch(op, $"no operand is a contraction that starts from zero");
    }

    private static bool IsZero(IrAttribute? constant) => constant switch
    {
        IntegerAttr number => number.IsZero,
        FloatAttr number => number.Value is { IsZero: true, IsNegative: false },
        DenseElementsAttr { IsSplat: true } splat => !splat.Data.ContainsAnyExcept((byte)0),
        _ => false,
    };

    public static void Parse(AsmParser parser, OperationState state) => ContractionSyntax.Parse(parser, state);

    protected override void Print(AsmPrinter printer) => ContractionSyntax.Print(printer, this);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!VectorTypes.HaveSameElement(Lhs.Type, Rhs.Type)) verifier.Error(this, "failed to verify that lhs and rhs have same element type");
        else if (!VectorTypes.HaveSameElement(Acc.Type, Result.Type)) verifier.Error(this, "failed to verify that third operand acc and result have same element type");
        else if (ContractionShapes.FindMistake(this) is { } mistake) verifier.Error(this, mistake);
    }
}
