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
        if (FindMapMistake() is { } mistake) verifier.ErrorAt(Location, mistake);
        else base.Verify(verifier);
    }

    private string? FindMapMistake()
    {
        var maps = Maps;
        if (maps.Count == 0) return null;
        int loops = maps[0].DimCount;
        var inputUses = new int[loops];
        var outputUses = new int[loops];
        for (int i = 0; i < maps.Count; i++)
        {
            if (maps[i].DimCount != loops) return "iterations spaces of all affine_maps must match";
            foreach (var result in maps[i].Results)
            {
                if (result is not AffineDimExpr dimension) return "provided affine_map is not a projected permutation";
                (i < 2 ? inputUses : outputUses)[dimension.Position]++;
            }
        }
        for (int d = 0; d < loops; d++)
        {
            if (inputUses[d] == 0 && outputUses[d] == 0) return $"iteration space dim at index {d} not used to access any operand";
            if (inputUses[d] == 0) return $"iteration space dim at index {d} only occurs in output map, expected to also occur in an input map";
        }
        return null;
    }
}
