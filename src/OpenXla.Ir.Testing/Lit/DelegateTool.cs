namespace OpenXla.Ir.Testing.Lit;

internal sealed class DelegateTool(string name, Func<IReadOnlyList<string>, LitToolIo, int> run) : ILitTool
{
    public string Name { get; } = name;

    public int Run(IReadOnlyList<string> arguments, LitToolIo io) => run(arguments, io);
}
