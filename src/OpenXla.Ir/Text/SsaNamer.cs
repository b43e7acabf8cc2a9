using System.Buffers.Text;
using System.Globalization;
using System.Text;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Text;

/// <summary>Names for all values of an operation's regions: <c>%0</c>, <c>%arg0</c>, or what the ops suggest, made unique as upstream does.</summary>
public sealed class SsaNamer
{
    private readonly PrintOptions _options;

    /// <summary>Where names are kept: in the values' scratch fields, or here while somebody else may use those.</summary>
    private readonly Dictionary<ValueStorage, int>? _aside;

    /// <summary>As <see cref="_aside"/>, for the numbers of blocks, plus 1.</summary>
    private readonly Dictionary<Block, int>? _asideBlocks;

    private readonly Dictionary<Operation, List<int>> _groups = [];
    private readonly SsaNameTable _names = new();

    /// <summary>In the generic form all names are <c>arg</c> and a number of their own, and need not be kept.</summary>
    private readonly bool _namesOnlyArguments;
    private readonly List<int> _scopeNames = [];
    private int _nextValue;
    private int _nextArgument;
    private int _nextConflict;
    private Operation? _current;

    internal SsaNamer(PrintOptions options, bool keepAside)
    {
        _options = options;
        _namesOnlyArguments = options is { Generic: true, UseNameLocationAsPrefix: false };
        _aside = keepAside ? [] : null;
        _asideBlocks = keepAside ? [] : null;
    }

    /// <summary>Suggests a name; the empty one asks for a number. Characters that names can't have are replaced.</summary>
    public void Name(Value value, string name)
    {
        if (value.Storage is ExtraResult extra && extra.Owner == _current)
        {
            if (!_groups.TryGetValue(extra.Owner, out var groups)) _groups[extra.Owner] = groups = [0];
            if (!groups.Contains(extra.Index)) groups.Add(extra.Index);
        }
        if (_options.UseNameLocationAsPrefix) name = NameIn(value.Location.Attribute) ?? name;
        Span<byte> text = stackalloc byte[ShortName];
        bool isShort = System.Text.Unicode.Utf8.FromUtf16(name, text, out _, out int length) == System.Buffers.OperationStatus.Done;
        SetName(value.Storage!, isShort && IsName(text[..length]) ? text[..length] : Sanitize(name));
    }

    /// <summary>Names a constant after its number: <c>%c5_i32</c>, <c>%c5</c> for an index, <c>%true</c>.</summary>
    public void NameNumber(Value value, IntegerAttr number)
    {
        ArgumentNullException.ThrowIfNull(number);
        if (_options.UseNameLocationAsPrefix && NameFromLocation(value)) return;
        if (number.Type is IntegerType { Width: 1 }) SetName(value.Storage!, number.Boolean ? "true"u8 : "false"u8);
        else if (!number.FitsInt64 || number.Type is IntegerType { IsSignless: false }) Name(value, $"c{number.Value}_{number.Type}");
        else
        {
            Span<byte> name = stackalloc byte[40];
            name[0] = (byte)'c';
            Utf8Formatter.TryFormat(number.Int64, name[1..], out int length);
            length++;
            if (number.Type is IntegerType { Width: var width })
            {
                "_i"u8.CopyTo(name[length..]);
                Utf8Formatter.TryFormat(width, name[(length + 2)..], out int digits);
                length += 2 + digits;
            }
            SetName(value.Storage!, name[..length]);
        }
    }

    /// <summary>Numbers the regions of an op depth first, the last region first, as upstream does: where ids are unique, the order shows.</summary>
    internal void NumberAll(Operation root)
    {
        bool isUnique = _options.Generic || _options.UniqueSsaIds;
        var (value, argument, conflict) = (_nextValue, _nextArgument, _nextConflict);
        NumberOperation(root);
        var around = new Stack<Surroundings>();
        around.Push(new Surroundings(new InnerRegions(root), value, argument, conflict, _scopeNames.Count));
        while (around.TryPop(out var next))
        {
            if (next.Inner.Next() is not { } region) continue;
            around.Push(next);
            if (!isUnique) (_nextValue, _nextArgument, _nextConflict) = (next.Value, next.Argument, next.Conflict);
            LeaveScopes(next.ScopeNames);
            NumberRegion(region);
            around.Push(new Surroundings(new InnerRegions(region), _nextValue, _nextArgument, _nextConflict, _scopeNames.Count));
        }
        LeaveScopes(0);
        // The operation after this one begins where this one began.
        if (!isUnique) (_nextValue, _nextArgument, _nextConflict) = (value, argument, conflict);
    }

    /// <summary>Regions that are still to be numbered, and where the numbers inside them begin.</summary>
    private struct Surroundings(InnerRegions inner, int value, int argument, int conflict, int scopeNames)
    {
        internal InnerRegions Inner = inner;
        internal readonly int Value = value;
        internal readonly int Argument = argument;
        internal readonly int Conflict = conflict;
        internal readonly int ScopeNames = scopeNames;
    }

    /// <summary>Frees the names of regions that do not enclose the next one.</summary>
    private void LeaveScopes(int count)
    {
        for (int i = _scopeNames.Count - 1; i >= count; i--) _names.Release(_scopeNames[i]);
        _scopeNames.RemoveRange(count, _scopeNames.Count - count);
    }

    /// <summary>The name without the sign: a positive number n+1 for <c>%n</c>, a negative one for <see cref="WriteSpecialName"/>, 0 for unknown.</summary>
    internal int Lookup(ValueStorage value) => _aside is null ? value._scratch : _aside.GetValueOrDefault(value);

    internal void WriteSpecialName(int id, Utf8Output output)
    {
        int number = -id - 1;
        if (_namesOnlyArguments)
        {
            output.Write("%arg"u8);
            output.Write(number);
            return;
        }
        output.Write((byte)'%');
        output.WriteShort(_names[number]);
    }

    internal int BlockNumber(Block block) => (_asideBlocks is null ? block._scratch : _asideBlocks.GetValueOrDefault(block)) - 1;

    /// <summary>Where the result groups of an op begin; null where all results share one name.</summary>
    internal List<int>? ResultGroups(Operation op) => _groups.Count == 0 ? null : _groups.GetValueOrDefault(op);

    private void Set(ValueStorage value, int id)
    {
        if (_aside is null) value._scratch = id;
        else _aside[value] = id;
    }

    private void NumberRegion(Region region)
    {
        if (!_options.Generic)
        {
            for (var block = region.FirstBlock; block is not null; block = block.Next) ForgetArguments(block);
            region.Owner.NameBlockArguments(region, this);
        }
        int number = 0;
        for (var block = region.FirstBlock; block is not null; block = block.Next)
        {
            number++;
            if (_asideBlocks is null) block._scratch = number;
            else _asideBlocks[block] = number;
            NumberBlock(block);
        }
    }

    private void ForgetArguments(Block block)
    {
        for (int i = 0; i < block.ArgumentCount; i++) Set(block.ArgumentAt(i), 0);
    }

    private void NumberBlock(Block block)
    {
        bool entry = block.IsEntry;
        Span<byte> name = stackalloc byte[16];
        "arg"u8.CopyTo(name);
        for (int i = 0; i < block.ArgumentCount; i++)
        {
            var argument = block.ArgumentAt(i);
            if (!_options.Generic && Lookup(argument) != 0) continue;
            int digits = 0;
            int number = entry ? _nextArgument++ : 0;
            if (_options.UseNameLocationAsPrefix && NameFromLocation(new Value(argument))) continue;
            if (entry && _namesOnlyArguments)
            {
                Set(argument, -1 - number);
                continue;
            }
            if (entry) Utf8Formatter.TryFormat(number, name[3..], out digits);
            SetName(argument, entry ? name[..(3 + digits)] : []);
        }
        for (var op = block.First; op is not null; op = op.Next) NumberOperation(op);
    }

    private void NumberOperation(Operation op)
    {
        if (!op.Info.NamesResults || _options.Generic)
        {
            if (op._type is null ? !_options.ValueUsers : _options.UseNameLocationAsPrefix && NameFromLocation(new Value(op))) return;
            Set(op, ++_nextValue);
            return;
        }
        Set(op, 0);
        _current = op;
        ((INamesResults)op).NameResults(this);
        _current = null;
        if (Lookup(op) == 0 && (op._type is null ? _options.ValueUsers : !_options.UseNameLocationAsPrefix || !NameFromLocation(new Value(op)))) Set(op, ++_nextValue);
        if (_groups.TryGetValue(op, out var groups)) groups.Sort();
    }

    /// <summary>Names a value after the first name in its location; false where there is none.</summary>
    private bool NameFromLocation(Value value)
    {
        if (NameIn(value.Location.Attribute) is not { } name) return false;
        Name(value, name);
        return true;
    }

    private static string? NameIn(IrAttribute attribute)
    {
        if (attribute is NameLocation location) return location.Name;
        string? name = null;
        attribute.VisitParts(static _ => { }, part => name ??= NameIn(part));
        return name;
    }

    private void SetName(ValueStorage value, ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) Set(value, ++_nextValue);
        else Set(value, -1 - MakeUnique(name));
    }

    private int MakeUnique(ReadOnlySpan<byte> name)
    {
        if (!_names.TryUse(name, out int id))
        {
            Span<byte> unique = name.Length < LongName ? stackalloc byte[LongName + 12] : new byte[name.Length + 12];
            name.CopyTo(unique);
            unique[name.Length] = (byte)'_';
            do Utf8Formatter.TryFormat(_nextConflict++, unique[(name.Length + 1)..], out _digits);
            while (!_names.TryUse(unique[..(name.Length + 1 + _digits)], out id));
        }
        _scopeNames.Add(id);
        return id;
    }

    private const int LongName = 116;
    private int _digits;

    private const int ShortName = 64;

    private static bool IsName(ReadOnlySpan<byte> bytes)
    {
        bool clean = bytes.IsEmpty || !char.IsAsciiDigit((char)bytes[0]);
        foreach (byte c in bytes) clean &= IsPartOfName(c);
        return clean;
    }

    private static byte[] Sanitize(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        if (IsName(bytes)) return bytes;
        var text = new StringBuilder();
        if (char.IsAsciiDigit(name[0])) text.Append('_');
        foreach (byte c in bytes)
        {
            if (IsPartOfName(c)) text.Append((char)c);
            else if (c == ' ') text.Append('_');
            else text.Append(c.ToString("X", CultureInfo.InvariantCulture));
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static bool IsPartOfName(byte c) => char.IsAsciiLetterOrDigit((char)c) || c is (byte)'_' or (byte)'$' or (byte)'.' or (byte)'-';
}
