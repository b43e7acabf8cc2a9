using OpenXla.Ir.Dialects.Vhlo.Attributes;

namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>A structure in StableHLO, each field of which is an attribute of its own in the format: numbers and lists of numbers.</summary>
/// <typeparam name="TAttr">The structure.</typeparam>
/// <param name="name">Its name in StableHLO.</param>
/// <param name="fields">The names of the fields in the format, and what they hold.</param>
/// <param name="make">The structure with the given fields, in their order; a number is a list of one.</param>
internal sealed class NumbersRule<TAttr>(string name, (string Name, Func<TAttr, EquatableArray<long>>? List, Func<TAttr, long>? Number)[] fields, Func<EquatableArray<long>[], TAttr> make) : AttributeRule
    where TAttr : IrAttribute
{
    internal override void Write(AttributeTransfer transfer)
    {
        if (transfer.Take<TAttr>(name) is not { } structure) return;
        foreach (var (field, list, number) in fields)
            transfer.Target[field] = list is not null ? VhloValues.Numbers(list(structure).Span) : VhloValues.Number(number!(structure));
    }

    internal override void Read(AttributeTransfer transfer)
    {
        var values = new EquatableArray<long>[fields.Length];
        for (int i = 0; i < fields.Length; i++)
        {
            var value = transfer.Take(fields[i].Name);
            if (fields[i].List is not null && VhloValues.ListOf(value) is { } list) values[i] = [.. list.ToInt64Array()];
            else if (fields[i].Number is not null && value is IntegerV1Attr number && number.Value >= long.MinValue && number.Value <= long.MaxValue) values[i] = [(long)number.Value];
            else
            {
                transfer.Refuse(fields[i].Name, value ?? UnitAttr.Instance);
                return;
            }
        }
        transfer.Target[name] = make(values);
    }
}
