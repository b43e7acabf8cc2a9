namespace OpenXla.Ir.Definitions;

/// <summary>
/// Marks a <c>sealed partial class</c> as a dialect: the generator writes its name and registers every operation, type and attribute
/// of that prefix in the assembly. What is defined by hand is added in <c>partial void RegisterMore(DialectBuilder builder)</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DialectAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
