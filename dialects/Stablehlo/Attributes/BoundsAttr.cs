namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How large the dynamic dimensions of a tensor may become: <c>tensor&lt;?x2xf32, #stablehlo.bounds&lt;5, ?>></c>, upstream's TypeExtensionsAttr.</summary>
/// <param name="Bounds">One for each dimension; <see cref="Shape.Dynamic"/> where there is none, as for every static dimension.</param>
public sealed record BoundsAttr(EquatableArray<long> Bounds) : IrAttribute, IAttributeDefinition<BoundsAttr>, ITensorEncoding
{
    public static string AttributeName => "stablehlo.bounds";

    public override string Keyword => AttributeName;

    static BoundsAttr? IAttributeDefinition<BoundsAttr>.Sample(ParameterSource source) => new(source.List(static s => s.Boolean() ? Shape.Dynamic : s.Next(8)));

    /// <summary>The bounds of a tensor; none where it has no such encoding.</summary>
    public static EquatableArray<long> Of(TensorType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Encoding is BoundsAttr { Bounds: var bounds } ? bounds : default;
    }

    /// <summary>True for a tensor whose only dynamic dimension has a bound.</summary>
    public static bool HasOneBoundedDimension(TensorType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.Encoding is not BoundsAttr { Bounds: var bounds }) return false;
        return type.Shape.Count(static d => d == Shape.Dynamic) == 1 && bounds.Count(static b => b != Shape.Dynamic) == 1;
    }

    public static BoundsAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var bounds = new List<long>();
        parser.ParseDelimitedList("<"u8, ">"u8, () => bounds.Add(ParseBound(parser)));
        return new BoundsAttr([.. bounds]);
    }

    /// <summary>The other form of it that is read: <c>#stablehlo.type_extensions&lt;bounds = [5, ?]></c>.</summary>
    internal static BoundsAttr ParseExtensions(AsmParser parser)
    {
        var bounds = new List<long>();
        parser.Expect("<"u8);
        parser.ExpectKeyword("bounds"u8);
        parser.Expect("="u8);
        parser.ParseDelimitedList("["u8, "]"u8, () => bounds.Add(ParseBound(parser)));
        parser.Expect(">"u8);
        return new BoundsAttr([.. bounds]);
    }

    private static long ParseBound(AsmParser parser) => parser.TryConsume("?"u8) ? Shape.Dynamic : parser.ParseInt64();

    public string? WhyNot(Shape shape, IrType elementType)
    {
        var type = new TensorType(shape, elementType);
        if (Bounds.Count != shape.Rank) return $"Bounds length is {Bounds.Count}, expected to be equal to rank({shape.Rank}) of the tensor {type}";
        for (int i = 0; i < shape.Rank; i++)
            if (Bounds[i] != Shape.Dynamic && shape[i] != Shape.Dynamic)
                return $"Static dimension {i} cannot have a bound, use ShapedType::kDynamic to indicate a missing bound in tensor {type}";
        return null;
    }

    public bool Equals(BoundsAttr? other) => other is not null && Bounds == other.Bounds;

    public override int GetHashCode() => HashCode.Combine(AttributeName, Bounds);

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write($"<{HloShapes.Text(Bounds.Span)[1..^1]}>");
    }
}
