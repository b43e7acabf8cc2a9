using System.Collections.Concurrent;

namespace OpenXla.Ir.PassManagement;

/// <summary>The op name of each registered class of operations.</summary>
internal static class OperationNames
{
    private static readonly ConcurrentDictionary<Type, string> Names = new();

    internal static void Note(Type type, string name) => Names.TryAdd(type, name);

    internal static string Of(Type type) => Names.TryGetValue(type, out var name)
        ? name
        : throw new InvalidOperationException($"the dialect of {type.Name} has not been loaded");

    /// <summary>As <see cref="Of(Type)"/>; loads the dialect where it is available but has not been needed yet.</summary>
    internal static string Of(Type type, IrContext context)
    {
        if (!Names.ContainsKey(type)) context.LoadDialectsOf(type.Assembly);
        return Of(type);
    }
}
