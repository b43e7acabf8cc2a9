using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>What is to be put into the type of a function, as attributes say it: <c>[[index, type, {attributes}, location], …]</c>.</summary>
internal sealed record SignatureInsertion(int Index, IrType Type, DictionaryAttr Attributes, LocationAttr Location)
{
    /// <summary>Takes the attribute off the function; null where it has none.</summary>
    internal static SignatureInsertion[]? Take(IFunction function, string name)
    {
        var op = (Operation)function;
        if (op.DiscardableAttributes.Get(name) is not ArrayAttr { Count: > 0 } all) return null;
        op.RemoveAttribute(name);
        return [.. all.Elements.OfType<ArrayAttr>().Select(Read)];
    }

    private static SignatureInsertion Read(ArrayAttr entry) => new(
        (int)((IntegerAttr)entry[0]).Value,
        ((TypeAttr)entry[1]).Value,
        entry.Count > 2 ? (DictionaryAttr)entry[2] : DictionaryAttr.Empty,
        entry.Count > 3 ? (LocationAttr)entry[3] : UnknownLocation.Instance);
}
