using OpenXla.Ir.Dialects.Vhlo.Attributes;

namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>The name of a function, or a list of them: <c>@f ⇔ #vhlo.string_v1&lt;"f"></c>.</summary>
internal sealed class SymbolRule(string name) : AttributeRule
{
    internal override void Write(AttributeTransfer transfer)
    {
        if (transfer.Source.TryGetValue(name, out var value) && !IsSymbol(value) && !AreSymbols(value)) transfer.Refuse(name, value);
    }

    internal override void Read(AttributeTransfer transfer)
    {
        if (transfer.Take(name) is not { } value) return;
        if (ToSymbol(value) is { } symbol) transfer.Target[name] = symbol;
        else transfer.Refuse(name, value);
    }

    private static bool IsSymbol(IrAttribute value) => value is SymbolRefAttr { IsFlat: true };

    private static bool AreSymbols(IrAttribute value) => value is ArrayAttr array && array.Elements.All(IsSymbol);

    private static IrAttribute? ToSymbol(IrAttribute value)
    {
        if (value is StringV1Attr text) return new SymbolRefAttr(text.Value);
        if (value is not ArrayV1Attr list) return null;
        var symbols = list.Elements.Select(static e => (e as StringV1Attr)?.Value).ToArray();
        return symbols.Contains(null) ? null : new ArrayAttr([.. symbols.Select(static s => new SymbolRefAttr(s!))]);
    }
}
