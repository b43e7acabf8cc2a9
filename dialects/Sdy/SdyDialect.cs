using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Sdy;

/// <summary>
/// How programs are spread over devices, as artifacts of JAX say it. What the attributes mean is Shardy's matter: they are kept as its text,
/// and its operations, which nobody here knows, in the generic form.
/// </summary>
public sealed class SdyDialect : IBytecodeDialect
{
    internal const string Prefix = "sdy";

    /// <summary>The attributes of operations whose properties can be read, in the order in which bytecode holds them.</summary>
    private static readonly Dictionary<string, string[]> Properties = new(StringComparer.Ordinal)
    {
        ["sdy.manual_computation"] = ["in_shardings", "manual_axes", "out_shardings"],
        ["sdy.mesh"] = ["mesh", "sym_name"],
        ["sdy.reshard"] = ["sharding"],
        ["sdy.return"] = [],
        ["sdy.sharding_constraint"] = ["sharding"],
        ["sdy.sharding_group"] = ["group_id"],
    };

    public string Name => Prefix;

    public bool AllowsUnknownOperations => true;

    public bool AllowsUnknownAttributes => true;

    public void Register(DialectBuilder builder)
    {
    }

    public IReadOnlyList<string>? PropertiesOf(string operation) => Properties.GetValueOrDefault(operation);

    public IrAttribute ReadAttribute(BytecodeDialectReader reader) => SdyEncodings.Read(reader);
}
