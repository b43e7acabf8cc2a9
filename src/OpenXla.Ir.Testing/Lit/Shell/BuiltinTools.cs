namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>The small commands that tests use everywhere, so that they also run where no POSIX tools are installed.</summary>
internal static class BuiltinTools
{
    private static readonly Dictionary<string, ILitTool> Tools = new ILitTool[]
    {
        new CatTool(),
        new CountTool(),
        new DiffTool(),
        new EchoTool(),
        new GrepTool(),
        new MakeDirectoryTool(),
        new RemoveTool(),
        new DelegateTool("true", static (_, _) => 0),
        new DelegateTool(":", static (_, _) => 0),
        new DelegateTool("false", static (_, _) => 1),
    }.ToDictionary(static tool => tool.Name);

    public static ILitTool? Find(string name) => Tools.GetValueOrDefault(name);
}
