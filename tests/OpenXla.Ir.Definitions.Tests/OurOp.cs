using System.Reflection;
using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Definitions.Tests;

/// <summary>What we define of an operation, read off its class.</summary>
internal sealed record OurOp(OperationInfo Info)
{
    private readonly Operation _sample = Operation.Create(new OperationState(Info, Location.Unknown(Info.Context)));

    internal IEnumerable<(string Name, string Arity)> Operands => Members(typeof(OperandAttribute));

    internal IEnumerable<(string Name, string Arity)> Results => Members(typeof(ResultAttribute));

    /// <summary>What is said of the types of operands, where the definition says it.</summary>
    internal IReadOnlyList<ValueDefinition> OperandDefinitions => Info.Definition?.Operands ?? [];

    /// <summary>What is said of the types of results.</summary>
    internal IReadOnlyList<ValueDefinition> ResultDefinitions => Info.Definition?.Results ?? [];

    internal int Regions => Properties().Count(p => Marker(p, typeof(RegionAttribute)) is not null);

    internal int Successors => Properties().Count(p => Marker(p, typeof(SuccessorAttribute)) is not null);

    internal IReadOnlyDictionary<string, PropertyEncoding> Attributes
    {
        get
        {
            var attributes = new Dictionary<string, PropertyEncoding>(StringComparer.Ordinal);
            var names = _sample.InherentAttributeNames;
            for (int i = 0; i < names.Length; i++) attributes[names[i]] = i < _sample.PropertyEncodings.Length ? _sample.PropertyEncodings[i] : PropertyEncoding.Optional;
            return attributes;
        }
    }

    private IEnumerable<(string Name, string Arity)> Members(Type marker)
    {
        foreach (var property in Properties())
        {
            if (Marker(property, marker) is null) continue;
            var arity = property.PropertyType == typeof(OperandRange) || property.PropertyType == typeof(ResultRange) || property.PropertyType.IsArray || property.PropertyType.Name.StartsWith("IReadOnlyList", StringComparison.Ordinal) ? "variadic"
                : Nullable.GetUnderlyingType(property.PropertyType) is not null ? "optional" : "one";
            yield return (property.Name, arity);
        }
    }

    /// <summary>The marked properties, those of the outermost base first.</summary>
    private IEnumerable<PropertyInfo> Properties()
    {
        var chain = new Stack<Type>();
        for (var type = Info.OperationType; type is not null && type != typeof(Operation); type = type.BaseType) chain.Push(type);
        return chain.SelectMany(type => type.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).OrderBy(p => p.MetadataToken));
    }

    private static Attribute? Marker(PropertyInfo property, Type kind) => property.GetCustomAttributes(kind, inherit: false).Cast<Attribute>().FirstOrDefault();
}
