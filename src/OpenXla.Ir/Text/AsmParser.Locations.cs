using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <content>Locations.</content>
public sealed unsafe partial class AsmParser
{
    /// <summary>Places written as an alias that is defined later: what to set once it is known.</summary>
    private readonly List<DeferredLocation> _deferredLocations = [];

    private sealed class DeferredLocation(string alias, int position)
    {
        internal readonly string Alias = alias;
        internal readonly int Position = position;
        internal ValueStorage? Target;
    }

    /// <summary><c>loc(…)</c> if it is next. For an alias that is still to be defined, the caller sets the target of <paramref name="deferred"/>.</summary>
    private Location? TryParseTrailingLocation(out DeferredLocation? deferred)
    {
        deferred = null;
        if (Peek() != 'l' || !TryKeyword("loc"u8)) return null;
        Expect("("u8, "in location");
        if (Peek() == '#' && IsAliasAhead(out var alias) && !_attributeAliases.ContainsKey(alias))
        {
            deferred = new DeferredLocation(alias, Position);
            _deferredLocations.Add(deferred);
            _cursor += alias.Length + 1;
            Expect(")"u8, "in location");
            return Location.Unknown(Context);
        }
        var location = ParseLocationBody();
        Expect(")"u8, "in location");
        return Location.Of(Context, location);
    }

    /// <summary>Passes over the place of something that keeps none, so that its alias need not be defined.</summary>
    internal void SkipLocation()
    {
        TryParseTrailingLocation(out var deferred);
        if (deferred is not null) _deferredLocations.Remove(deferred);
    }

    /// <summary><c>loc(…)</c> as an attribute, which is printed by an alias whether locations are asked for or not.</summary>
    private LocationAttr ParseLocationAttribute()
    {
        AliasTable.MayBeNeeded = true;
        return ParseLocationDefinition();
    }

    private LocationAttr ParseLocationDefinition()
    {
        ExpectKeyword("loc"u8);
        Expect("("u8, "in location");
        var location = ParseLocationBody();
        Expect(")"u8, "in location");
        return location;
    }

    private bool IsAliasAhead(out string alias)
    {
        byte* end = ScanSuffix(_cursor + 1);
        alias = Name(_cursor + 1, (int)(end - _cursor - 1));
        return !alias.Contains('.', StringComparison.Ordinal);
    }

    private LocationAttr ParseLocationBody()
    {
        Enter();
        var location = ParseLocationInstance();
        Leave();
        return location;
    }

    private LocationAttr ParseLocationInstance()
    {
        int at = NextPosition;
        if (Peek() == '#' && IsAliasAhead(out var alias) && _cursor[alias.Length + 1] != '<' && _attributeAliases.GetValueOrDefault(alias) is LocationAttr known)
        {
            _cursor += alias.Length + 1;
            NameAlias('#', alias, known);
            return known;
        }
        if (Peek() == '#')
            return ParseAttribute() is var attribute && attribute is LocationAttr found ? found : throw SyntaxError(at, $"expected location attribute, but got{attribute}");
        if (Peek() == '"') return ParseNameOrFile();
        if (TryKeyword("unknown"u8)) return UnknownLocation.Instance;
        if (TryKeyword("callsite"u8)) return ParseCallSite();
        if (TryKeyword("fused"u8)) return ParseFused();
        if (Peek() == 'l' && TryKeyword("loc"u8))
        {
            Expect("("u8);
            var inner = ParseLocationBody();
            Expect(")"u8);
            return inner;
        }
        throw SyntaxError(at, "expected location instance");
    }

    private LocationAttr ParseNameOrFile()
    {
        var text = ParseString();
        if (TryConsume(":"u8)) return ParseFilePlace(text);
        if (!TryConsume("("u8)) return new NameLocation(text);
        var child = ParseLocationBody();
        Expect(")"u8, "after child location of NameLoc");
        return new NameLocation(text, child);
    }

    private FileLocation ParseFilePlace(string file)
    {
        uint line = ParsePlaceNumber("expected integer line number in FileLineColRange");
        if (!TryConsume(":"u8)) return new FileLocation(file, line, 0);
        uint column = ParsePlaceNumber("expected integer column number in FileLineColRange");
        if (!TryKeyword("to"u8)) return new FileLocation(file, line, column);
        uint endLine = Peek() == ':' ? line : ParsePlaceNumber("expected integer line number in FileLineColRange");
        Expect(":"u8, "between line and column");
        return new FileLocation(file, line, column, endLine, ParsePlaceNumber("expected integer column number in FileLineColRange"));
    }

    private uint ParsePlaceNumber(string message)
    {
        int at = NextPosition;
        var value = TryParseInteger();
        return value is { } number && number.Sign >= 0 && number <= uint.MaxValue ? (uint)number : throw SyntaxError(at, message);
    }

    private CallSiteLocation ParseCallSite()
    {
        Expect("("u8, "in callsite location");
        var callee = ParseLocationBody();
        if (!TryKeyword("at"u8)) throw WrongToken("expected 'at' in callsite location");
        var caller = ParseLocationBody();
        Expect(")"u8, "in callsite location");
        return new CallSiteLocation(callee, caller);
    }

    private LocationAttr ParseFused()
    {
        IrAttribute? metadata = null;
        if (TryConsume("<"u8))
        {
            metadata = ParseAttribute();
            Expect(">"u8, "after fused location metadata");
        }
        var parts = new List<LocationAttr>();
        Expect("["u8, "in fused location");
        if (!TryConsume("]"u8))
        {
            do parts.Add(ParseLocationBody());
            while (TryConsume(","u8));
            Expect("]"u8, "in fused location");
        }
        return FusedLocation.Of(parts, metadata);
    }

    private void ResolveDeferredLocations()
    {
        foreach (var deferred in _deferredLocations)
        {
            if (!_attributeAliases.TryGetValue(deferred.Alias, out var attribute)) throw SyntaxError(deferred.Position, "operation location alias was never defined");
            if (attribute is not LocationAttr location) throw SyntaxError(deferred.Position, $"expected location, but found '{attribute}'");
            if (deferred.Target is { } target) target._location = Location.Of(Context, location).Id;
        }
    }
}
