using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes a dialect's name and registrations.</summary>
internal static class DialectEmitter
{
    public static string Emit(DialectModel dialect, IEnumerable<RegisteredName> names)
    {
        var code = SourceHeader.Begin(dialect.Namespace);
        code.Open($"sealed partial class {dialect.ClassName}");
        if (!dialect.DeclaresName)
        {
            code.Line($"public string Name => {Naming.Literal(dialect.Name)};");
            code.Blank();
        }
        if (!dialect.DeclaresRegister)
        {
            code.Open("public void Register(DialectBuilder builder)");
            code.Line("ArgumentNullException.ThrowIfNull(builder);");
            foreach (var name in names.Where(n => n.Dialect == dialect.Name).OrderBy(n => n.Method, StringComparer.Ordinal).ThenBy(n => n.Name, StringComparer.Ordinal))
                code.Line($"builder.{name.Method}<{name.Class}>();");
            code.Line("RegisterMore(builder);");
            code.Close();
            code.Blank();
        }
        code.Line("/// <summary>Registers what is defined by hand.</summary>");
        code.Line("partial void RegisterMore(DialectBuilder builder);");
        code.Close();
        return code.Finish(dialect.Namespace);
    }
}
