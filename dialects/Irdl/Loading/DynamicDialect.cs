namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>A dialect that is defined at run time. It holds no context, so that it can be used in many.</summary>
internal sealed class DynamicDialect(string name) : IDialect
{
    public string Name => name;

    internal List<DynamicOpDefinition> Operations { get; } = [];

    internal List<ParametersDefinition> Types { get; } = [];

    internal List<ParametersDefinition> Attributes { get; } = [];

    public void Register(DialectBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var operation in Operations) builder.Op(operation.Name, () => new DynamicOp(operation), operation.ToDefinition);
        foreach (var type in Types) builder.Type(type.Name, parser => new DynamicType(type.Name, type.Parse(parser)));
        foreach (var attribute in Attributes) builder.Attribute(attribute.Name, parser => new DynamicAttr(attribute.Name, attribute.Parse(parser)));
    }

    public string? DescribeUnknownType(string name) => "expected dynamic type";

    public string? DescribeUnknownAttribute(string name) => "expected dynamic attribute";
}
