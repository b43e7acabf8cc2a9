using System.Globalization;
using System.Text;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Text;

/// <summary>Names for all values of an operation's regions: <c>%0</c>, <c>%arg0</c>, or what the ops suggest, made unique as upstream does.</summary>
public sealed class SsaNamer
{
    private readonly PrintOptions _options;

    /// <summary>Where names are kept: in the values' scratch fields, or here while somebody else may use those.</summary>
    private readonly Dictionary<ValueStorage, int>? _aside;

    private readonly Dictionary<Block, int> _blocks = [];
    private readonly Dictionary<Operation, List<int>> _groups = [];
    private readonly List<byte[]> _names = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<string> _scopeNames = [];
    private int _nextValue;
    private int _nextArgument;
    private int _nextConflict;
    private Operation? _current;

    internal SsaNamer(PrintOptions options, bool keepAside)
    {
        _options = options;
        _aside = keepAside ? [] : null;
    }

    /// <summary>Suggests a name; the empty one asks for a number. Characters that names can't have are replaced.</summary>
    public void Name(Value value, string name)
    {
        if (value.Storage is ExtraResult extra && extra.Owner == _current)
        {
            if (!_groups.TryGetValue(extra.Owner, out var groups)) _groups[extra.Owner] = groups = [0];
            if (!groups.Contains(extra.Index)) groups.Add(extra.Index);
        }
        SetName(value.Storage!, name);
    }

    /// <summary>Numbers the regions of an op depth first, the last region first, as upstream does: where ids are unique, the order shows.</summary>
    internal void NumberAll(Operation root)
    {
        var pending = new Stack<PendingRegion>();
        foreach (var region in root.Regions) pending.Push(new PendingRegion(region, _nextValue, _nextArgument, _nextConflict, 0));
        var (value, argument, conflict) = (_nextValue, _nextArgument, _nextConflict);
        while (pending.TryPop(out var next))
        {
            // Generic form numbers all values of the text apart.
            if (!_options.Generic) (_nextValue, _nextArgument, _nextConflict) = (next.Value, next.Argument, next.Conflict);
            LeaveScopes(next.ScopeNames);
            NumberRegion(next.Region);
            int scope = _scopeNames.Count;
            for (var block = next.Region.FirstBlock; block is not null; block = block.Next)
                for (var op = block.First; op is not null; op = op.Next)
                    foreach (var inner in op.Regions) pending.Push(new PendingRegion(inner, _nextValue, _nextArgument, _nextConflict, scope));
        }
        LeaveScopes(0);
        (_nextValue, _nextArgument, _nextConflict) = (value, argument, conflict);
        NumberOperation(root);
    }

    private readonly record struct PendingRegion(Region Region, int Value, int Argument, int Conflict, int ScopeNames);

    /// <summary>Frees the names of regions that do not enclose the next one.</summary>
    private void LeaveScopes(int count)
    {
        for (int i = _scopeNames.Count - 1; i >= count; i--) _used.Remove(_scopeNames[i]);
        _scopeNames.RemoveRange(count, _scopeNames.Count - count);
    }

    /// <summary>The name without the sign: a positive number n+1 for <c>%n</c>, a negative one for <see cref="SpecialName"/>, 0 for unknown.</summary>
    internal int Lookup(ValueStorage value) => _aside is null ? value._scratch : _aside.GetValueOrDefault(value);

    internal ReadOnlySpan<byte> SpecialName(int id) => _names[-id - 1];

    internal int BlockNumber(Block block) => _blocks.GetValueOrDefault(block, -1);

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
            _blocks[block] = number++;
            NumberBlock(block);
        }
    }

    private void ForgetArguments(Block block)
    {
        for (int i = 0; i < block.ArgumentCount; i++) Set(block.ArgumentArray[i], 0);
    }

    private void NumberBlock(Block block)
    {
        bool entry = block.IsEntry;
        for (int i = 0; i < block.ArgumentCount; i++)
        {
            var argument = block.ArgumentArray[i];
            if (!_options.Generic && Lookup(argument) != 0) continue;
            if (!entry) SetName(argument, "");
            else SetName(argument, "arg" + (_nextArgument++).ToString(CultureInfo.InvariantCulture));
        }
        for (var op = block.First; op is not null; op = op.Next) NumberOperation(op);
    }

    private void NumberOperation(Operation op)
    {
        if (!op.Info.NamesResults || _options.Generic)
        {
            if (op._type is not null) Set(op, ++_nextValue);
            return;
        }
        Set(op, 0);
        _current = op;
        ((INamesResults)op).NameResults(this);
        _current = null;
        if (op._type is not null && Lookup(op) == 0) Set(op, ++_nextValue);
        if (_groups.TryGetValue(op, out var groups)) groups.Sort();
    }

    private void SetName(ValueStorage value, string name)
    {
        if (name.Length == 0)
        {
            Set(value, ++_nextValue);
            return;
        }
        var unique = MakeUnique(Sanitize(name));
        _names.Add(Encoding.UTF8.GetBytes(unique));
        Set(value, -_names.Count);
    }

    private string MakeUnique(string name)
    {
        var unique = name;
        while (!_used.Add(unique)) unique = name + "_" + (_nextConflict++).ToString(CultureInfo.InvariantCulture);
        _scopeNames.Add(unique);
        return unique;
    }

    private static string Sanitize(string name)
    {
        bool clean = !char.IsAsciiDigit(name[0]);
        foreach (char c in name) clean &= char.IsAsciiLetterOrDigit(c) || c is '_' or '$' or '.' or '-';
        if (clean) return name;
        var text = new StringBuilder();
        if (char.IsAsciiDigit(name[0])) text.Append('_');
        foreach (byte c in Encoding.UTF8.GetBytes(name))
        {
            if (char.IsAsciiLetterOrDigit((char)c) || c is (byte)'_' or (byte)'$' or (byte)'.' or (byte)'-') text.Append((char)c);
            else if (c == ' ') text.Append('_');
            else text.Append(c.ToString("X", CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }
}
