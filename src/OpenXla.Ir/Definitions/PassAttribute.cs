namespace OpenXla.Ir.Definitions;

/// <summary>
/// Marks a <c>sealed partial class</c> as a pass: the generator writes its name, its summary (from the doc comment) and the access to
/// its options, which are the properties with <see cref="OptionAttribute"/>.
/// </summary>
/// <param name="name">The name on the command line: <c>unroll-loops</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PassAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
