using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.SparseTensor;

/// <summary>Reads <c>&lt;{ map = [s0](d0, d1) -> (d0 + s0 : dense, d1 : compressed), posWidth = 8 }></c>; levels and what dimensions are of them may have names too.</summary>
internal sealed class EncodingParser(AsmParser parser)
{
    private readonly List<string> _dimensions = [];
    private readonly List<string> _symbols = [];
    private readonly List<string> _levelNames = [];
    private readonly List<DimensionSlice?> _slices = [];
    private readonly List<AffineExpr> _expressions = [];
    private readonly List<LevelType> _levels = [];
    private int _positionWidth;
    private int _coordinateWidth;
    private IrAttribute? _explicit;
    private IrAttribute? _implicit;

    public EncodingAttr Parse()
    {
        parser.Expect("<"u8);
        parser.Expect("{"u8);
        while (!parser.TryConsume("}"u8))
        {
            ParseEntry();
            if (parser.TryConsume(","u8)) continue;
            parser.Expect("}"u8);
            break;
        }
        parser.Expect(">"u8);
        var whole = new DimensionSlice(0, Shape.Dynamic, 1);
        DimensionSlice[] slices = _slices.TrueForAll(static s => s is null) ? [] : [.. _slices.Select(s => s ?? whole)];
        return new EncodingAttr(new AffineMap(_dimensions.Count, _symbols.Count, [.. _expressions]), [.. _levels], _positionWidth, _coordinateWidth, _explicit, _implicit, [.. slices]);
    }

    private void ParseEntry()
    {
        int at = parser.NextPosition;
        var key = parser.ParseKeyword();
        parser.Expect("="u8);
        switch (key)
        {
            case "map":
                ParseMap(at);
                break;
            case "posWidth":
                _positionWidth = ParseWidth();
                break;
            case "crdWidth":
                _coordinateWidth = ParseWidth();
                break;
            case "explicitVal":
                _explicit = parser.ParseAttribute();
                break;
            case "implicitVal":
                _implicit = parser.ParseAttribute();
                break;
            default:
                throw parser.Error(at, $"unexpected key: {key}");
        }
    }

    private int ParseWidth()
    {
        long width = parser.ParseInt64();
        return width is >= 0 and <= int.MaxValue ? (int)width : -1;
    }

    private void ParseMap(int at)
    {
        if (_levels.Count > 0) throw parser.Error(at, "expected one map");
        if (parser.NextIs("["u8)) parser.ParseDelimitedList("["u8, "]"u8, () => Declare(_symbols));
        if (parser.NextIs("{"u8)) parser.ParseDelimitedList("{"u8, "}"u8, () => Declare(_levelNames));
        parser.ParseDelimitedList("("u8, ")"u8, ParseDimension);
        parser.Expect("->"u8);
        parser.ParseDelimitedList("("u8, ")"u8, ParseLevel);
    }

    private void Declare(List<string> names)
    {
        int at = parser.NextPosition;
        var name = parser.ParseKeyword("bare identifier");
        if (_symbols.Contains(name) || _levelNames.Contains(name) || _dimensions.Contains(name)) throw parser.Error(at, $"redefinition of identifier '{name}'");
        names.Add(name);
    }

    /// <summary><c>d0 = l0 : #sparse_tensor&lt;slice(…)></c>; what it is of the levels follows from the levels themselves.</summary>
    private void ParseDimension()
    {
        Declare(_dimensions);
        if (parser.TryConsume("="u8)) parser.ParseAffineExpr(_levelNames, _symbols);
        _slices.Add(parser.TryConsume(":"u8) ? parser.ParseAttribute<DimensionSlice>() : null);
    }

    private void ParseLevel()
    {
        if (_levelNames.Count > 0)
        {
            int at = parser.NextPosition;
            var name = parser.ParseKeyword("level variable");
            if (_levels.Count >= _levelNames.Count || _levelNames[_levels.Count] != name) throw parser.Error(at, $"use of undeclared identifier '{name}'");
            parser.Expect("="u8);
        }
        _expressions.Add(parser.ParseAffineExpr(_dimensions, _symbols));
        parser.Expect(":"u8);
        _levels.Add(ParseType());
    }

    private LevelType ParseType()
    {
        int at = parser.NextPosition;
        var name = parser.ParseKeyword();
        int index = Array.FindIndex(LevelType.Formats, f => f.Name == name);
        if (index < 0) throw parser.Error(at, $"unknown level format: {name}");
        var format = LevelType.Formats[index].Format;
        var (kept, block) = format == LevelFormat.Structured ? ParseStructure() : (0, 0);
        var properties = LevelProperties.None;
        if (parser.NextIs("("u8)) parser.ParseDelimitedList("("u8, ")"u8, () => properties |= ParseProperty());
        if (format is LevelFormat.Dense or LevelFormat.Batch && properties != LevelProperties.None) throw parser.Error(at, $"level format {name} has no such property");
        return new LevelType(format, properties, kept, block);
    }

    private (int Kept, int Block) ParseStructure()
    {
        int at = parser.NextPosition;
        parser.Expect("["u8);
        long kept = parser.ParseInt64();
        parser.Expect(","u8);
        long block = parser.ParseInt64();
        parser.Expect("]"u8);
        if (kept <= 0 || block <= 0 || block > LevelType.MaxBlock) throw parser.Error(at, "expected positive numbers in n_out_of_m");
        return kept <= block ? ((int)kept, (int)block) : throw parser.Error(at, "expected n <= m in n_out_of_m");
    }

    private LevelProperties ParseProperty()
    {
        int at = parser.NextPosition;
        var name = parser.ParseKeyword();
        int index = Array.FindIndex(LevelType.PropertyNames, p => p.Name == name);
        return index >= 0 ? LevelType.PropertyNames[index].Property : throw parser.Error(at, $"unknown level property: {name}");
    }
}
