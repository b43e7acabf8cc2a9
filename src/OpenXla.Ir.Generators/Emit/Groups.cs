using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Where the operands or results of each member begin and how many they are, as C# expressions.</summary>
internal sealed class Groups
{
    private readonly EquatableArray<ValueMember> _values;
    private readonly bool _hasSegments;
    private readonly string _count;
    private readonly int _open;

    /// <summary>How many groups share what the single members leave, in equal parts; one where sizes are stored.</summary>
    private readonly int _sharing;

    public Groups(OpModel op, bool results)
    {
        _values = results ? op.Results : op.Operands;
        _hasSegments = results ? op.HasResultSegments : op.HasOperandSegments;
        _count = results ? "ResultCount" : "OperandCount";
        SizesField = results ? "_resultSegmentSizes" : "_operandSegmentSizes";
        _open = -1;
        for (int i = 0; i < _values.Count; i++)
            if (_values[i].Arity != Arity.One) _open = i;
        _sharing = _hasSegments ? 1 : Math.Max(1, _values.Count(v => v.Arity != Arity.One));
    }

    /// <summary>The field with the sizes of the groups, where they are stored.</summary>
    public string SizesField { get; }

    public string Start(int index)
    {
        if (_hasSegments) return $"Segments.Start({SizesField}, {index})";
        if (_sharing > 1)
        {
            int groups = _values.Take(index).Count(v => v.Arity != Arity.One);
            return groups == 0 ? index.ToString() : $"{index - groups} + ({groups} * {Share})";
        }
        return _open < 0 || index <= _open ? index.ToString() : $"{_count} - {_values.Count - index}";
    }

    public string Count(int index)
    {
        if (_values[index].Arity == Arity.One) return "1";
        if (_hasSegments) return $"Segments.Size({SizesField}, {index})";
        if (_sharing > 1) return Share;
        return _values.Count == 1 ? _count : $"{_count} - {_values.Count - 1}";
    }

    /// <summary>The size of each of several equal groups.</summary>
    private string Share => $"(({_count} - {_values.Count - _sharing}) / {_sharing})";

    public int IndexOf(ValueMember member)
    {
        for (int i = 0; i < _values.Count; i++)
            if (_values[i].Name == member.Name) return i;
        throw new ArgumentException("no such member", nameof(member));
    }

    public string Start(ValueMember member) => Start(IndexOf(member));

    public string Count(ValueMember member) => Count(IndexOf(member));
}
