using OpenXla.Ir.Dialects.Vhlo.Attributes;

namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>A truth that StableHLO says by an attribute that is there or is not: <c>unit ⇔ #vhlo.bool_v1&lt;true></c>, <c>nothing ⇔ #vhlo.bool_v1&lt;false></c>.</summary>
internal sealed class FlagRule(string name) : AttributeRule
{
    internal override void Write(AttributeTransfer transfer)
    {
        var value = transfer.Take(name);
        if (value is null or UnitAttr) transfer.Target[name] = new BooleanV1Attr(value is not null);
        else transfer.Refuse(name, value);
    }

    internal override void Read(AttributeTransfer transfer)
    {
        if (transfer.Take<BooleanV1Attr>(name) is { Value: true }) transfer.Target[name] = UnitAttr.Instance;
    }
}
