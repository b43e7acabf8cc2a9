using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What matrix products share: maps written as an attribute, a body that multiplies and adds.</summary>
[OpBase]
public abstract partial class ContractionOp : NamedOp
{
    [Attr("indexing_maps")] public partial ArrayAttr? IndexingMaps { get; set; }

    /// <summary>The maps that the op has where none are written.</summary>
    protected abstract AffineMap[] DefaultMaps { get; }

    public override IReadOnlyList<AffineMap> Maps => IndexingMaps is { } maps ? [.. maps.Elements.Select(m => ((AffineMapAttr)m).Map)] : DefaultMaps;

    protected override void SetDefaults() => IndexingMaps ??= ArrayAttr.Of(DefaultMaps.Select(m => new AffineMapAttr(m)));

    /// <summary>Reads an optional <c>indexing_maps = […]</c>, then as other named ops.</summary>
    protected static void ParseContraction(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        if (parser.TryKeyword("indexing_maps"u8))
        {
            parser.Expect("="u8);
            state.AddAttribute("indexing_maps", parser.ParseAttribute<ArrayAttr>("an array of affine maps"));
        }
        ParseNamed(parser, state, 3, MultiplyAdd);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (IndexingMaps is { } maps && !Maps.SequenceEqual(DefaultMaps))
        {
            printer.Write(" indexing_maps = "u8);
            printer.PrintAttribute(maps);
        }
        base.Print(printer);
    }

    /// <summary><c>out + a * b</c> in the type of the output.</summary>
    protected static Value[] MultiplyAdd(OpBuilder builder, Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var type = block.GetArgument(2).Type;
        var product = ScalarArithmetic.Multiply(builder, ScalarArithmetic.Convert(builder, block.GetArgument(0), type), ScalarArithmetic.Convert(builder, block.GetArgument(1), type));
        return [ScalarArithmetic.Add(builder, block.GetArgument(2), product)];
    }
}
