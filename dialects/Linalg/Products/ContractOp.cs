using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>
/// A product summed over loops that the output does not have:
/// <c>linalg.contract indexing_maps = [#a, #b, #c] ins(%a, %b : t, t) outs(%c : t) -> t</c>.
/// </summary>
[Op("linalg.contract")]
public sealed partial class ContractOp : NamedOp
{
    [Attr<AffineMapArrayAttr>("indexing_maps")] public partial ArrayAttr IndexingMaps { get; set; }
    [Attr] public partial TypeFn? Cast { get; set; }

    public static bool HasCustomSyntax => true;

    private protected override int BodyOperands => 3;

    private protected override bool IsContraction => true;

    private protected override Func<ScalarBuilder, Value> BodyMaker => scalars => scalars.MultiplyAdd(Cast ?? TypeFn.CastSigned);

    public override IReadOnlyList<AffineMap> Maps => StructuredSyntax.MapsOf(IndexingMaps);

    public override IReadOnlyList<IteratorType> Iterators
    {
        get
        {
            if (Maps is not [.., var output]) return [];
            var iterators = Enumerable.Repeat(IteratorType.Reduction, output.DimCount).ToArray();
            foreach (var result in output.Results)
                if (result is AffineDimExpr dimension) iterators[dimension.Position] = IteratorType.Parallel;
            return iterators;
        }
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        if (!StructuredSyntax.ParseMaps(parser, state)) throw parser.Error("expected 'indexing_maps' attribute");
        ParseNamed(parser, state, 3, scalars => scalars.MultiplyAdd((state.GetAttribute("cast") as TypeFnAttr)?.Value ?? TypeFn.CastSigned));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        StructuredSyntax.PrintMaps(printer, IndexingMaps);
        base.Print(printer);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int before = verifier.ErrorCount;
        base.Verify(verifier);
        if (verifier.ErrorCount == before && FindMapMistake() is { } mistake) verifier.ErrorAt(this, mistake);
    }

    private string? FindMapMistake()
    {
        var maps = Maps;
        if (maps.Count == 0) return null;
        int loops = maps[0].DimCount;
        var inputUses = new int[loops];
        var outputUses = new int[loops];
        for (int i = 0; i < Math.Min(maps.Count, OperandCount); i++)
        {
            if (maps[i].DimCount != loops) return "iteration spaces of provided affine_maps differ";
            if (!maps[i].IsProjectedPermutation()) return "provided affine_map is not a projected permutation";
            if (GetOperand(i).Type is not ShapedType shaped)
            {
                if (maps[i].Results.Length > 0) return "affine_map specifies shaped access while operand has non-shaped type";
            }
            else if (shaped.HasRank && maps[i].Results.Length != shaped.Rank)
            {
                return "ranks of shaped operand and results of corresponding affine_map differ";
            }
            foreach (var result in maps[i].Results) (i < 2 ? inputUses : outputUses)[((AffineDimExpr)result).Position]++;
        }
        bool contracts = false;
        for (int d = 0; d < loops; d++)
        {
            if (inputUses[d] == 0 && outputUses[d] == 0) return $"iteration space dim at index {d} not used to access any operand";
            if (inputUses[d] == 1 && outputUses[d] != 1) return $"iteration space dim at index {d} is neither a contracting dim nor of parallel iteration type";
            contracts |= inputUses[d] == 2 && outputUses[d] == 0;
        }
        return contracts ? null : "'indexing_maps' do not specify a contracting dimension";
    }
}
