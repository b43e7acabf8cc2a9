using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Interfaces;

/// <summary>Changes what functions take and give: the type, the attributes of arguments and results, and the arguments of the body; not the calls and returns.</summary>
public static class FunctionEditing
{
    private const string ArgumentAttributes = "arg_attrs";
    private const string ResultAttributes = "res_attrs";

    /// <summary>Gives a function another type. The attributes of arguments and results stay with their numbers; new ones have none.</summary>
    public static void SetType(IFunction function, FunctionType type)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(type);
        var op = (Operation)function;
        var old = function.Type;
        op.SetAttribute("function_type", new TypeAttr(type));
        FitAttributes(op, ArgumentAttributes, type.Inputs.Count);
        FitAttributes(op, ResultAttributes, type.Results.Count);
    }

    private static void FitAttributes(Operation op, string name, int count)
    {
        if (op.GetAttribute(name) is not ArrayAttr all || all.Count == count) return;
        var fitting = all.Elements.Take(count).Concat(Enumerable.Repeat<IrAttribute>(DictionaryAttr.Empty, Math.Max(0, count - all.Count)));
        op.SetAttribute(name, count == 0 ? null : ArrayAttr.Of(fitting));
    }

    /// <summary>Puts an argument before the one of that number, or after all.</summary>
    public static void InsertArgument(IFunction function, int index, IrType type, DictionaryAttr attributes, Location location)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)function.Type.Inputs.Count, nameof(index));
        var old = function.Type;
        var all = AttributesOf(function, ArgumentAttributes, old.Inputs.Count);
        all.Insert(index, attributes);
        SetType(function, new FunctionType([.. old.Inputs.Take(index), type, .. old.Inputs.Skip(index)], old.Results));
        SetAttributes(function, ArgumentAttributes, all);
        if (!function.Body.IsEmpty) function.Body.Entry.InsertArgument(index, type, location);
    }

    /// <summary>Puts a result before the one of that number, or after all.</summary>
    public static void InsertResult(IFunction function, int index, IrType type, DictionaryAttr attributes)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)function.Type.Results.Count, nameof(index));
        var old = function.Type;
        var all = AttributesOf(function, ResultAttributes, old.Results.Count);
        all.Insert(index, attributes);
        SetType(function, new FunctionType(old.Inputs, [.. old.Results.Take(index), type, .. old.Results.Skip(index)]));
        SetAttributes(function, ResultAttributes, all);
    }

    /// <summary>Takes arguments out, which must have no uses.</summary>
    public static void EraseArguments(IFunction function, ReadOnlySpan<bool> erased)
    {
        ArgumentNullException.ThrowIfNull(function);
        var old = function.Type;
        var all = AttributesOf(function, ArgumentAttributes, old.Inputs.Count);
        SetType(function, new FunctionType([.. Kept(old.Inputs, erased)], old.Results));
        SetAttributes(function, ArgumentAttributes, Kept(all, erased));
        if (function.Body.IsEmpty) return;
        for (int i = erased.Length - 1; i >= 0; i--)
            if (erased[i]) function.Body.Entry.EraseArgument(i);
    }

    /// <summary>Takes results out.</summary>
    public static void EraseResults(IFunction function, ReadOnlySpan<bool> erased)
    {
        ArgumentNullException.ThrowIfNull(function);
        var old = function.Type;
        var all = AttributesOf(function, ResultAttributes, old.Results.Count);
        SetType(function, new FunctionType(old.Inputs, [.. Kept(old.Results, erased)]));
        SetAttributes(function, ResultAttributes, Kept(all, erased));
    }

    private static List<IrAttribute> AttributesOf(IFunction function, string name, int count) =>
        ((Operation)function).GetAttribute(name) is ArrayAttr all && all.Count == count ? [.. all.Elements] : [.. Enumerable.Repeat<IrAttribute>(DictionaryAttr.Empty, count)];

    /// <summary>Where none has any, the attribute is not there.</summary>
    private static void SetAttributes(IFunction function, string name, List<IrAttribute> all) =>
        ((Operation)function).SetAttribute(name, all.TrueForAll(static a => a is DictionaryAttr { Count: 0 }) ? null : ArrayAttr.Of(all));

    private static List<T> Kept<T>(IReadOnlyList<T> all, ReadOnlySpan<bool> erased)
    {
        var kept = new List<T>();
        for (int i = 0; i < all.Count; i++)
            if (!erased[i]) kept.Add(all[i]);
        return kept;
    }
}
