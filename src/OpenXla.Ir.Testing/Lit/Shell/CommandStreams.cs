namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>The three streams of a command after its redirections.</summary>
internal sealed class CommandStreams : IDisposable
{
    private readonly List<Stream> _opened = [];

    public CommandStreams(ShellCommand command, Stream input, Stream output, Stream error, ShellState state)
    {
        (Input, Output, Error) = (input, output, error);
        foreach (var redirection in command.Redirections) Apply(redirection, state);
    }

    public Stream Input { get; private set; }

    public Stream Output { get; private set; }

    public Stream Error { get; private set; }

    public void Dispose()
    {
        foreach (var stream in _opened) stream.Dispose();
    }

    private void Apply(Redirection redirection, ShellState state)
    {
        if (redirection.Kind == RedirectionKind.Duplicate)
        {
            if (redirection.Descriptor == 2) Error = Output;
            else if (redirection.Target.Text == "2") Output = Error;
            return;
        }

        var stream = Open(redirection, state);
        if (redirection.Descriptor == 0) Input = stream;
        if (redirection.Descriptor is 1 or Redirection.BothOutputs) Output = stream;
        if (redirection.Descriptor is 2 or Redirection.BothOutputs) Error = stream;
    }

    private Stream Open(Redirection redirection, ShellState state)
    {
        var target = redirection.Target.Text;
        if (target == "/dev/null") return Stream.Null;
        var (mode, access) = redirection.Kind switch
        {
            RedirectionKind.Read => (FileMode.Open, FileAccess.Read),
            RedirectionKind.Append => (FileMode.Append, FileAccess.Write),
            _ => (FileMode.Create, FileAccess.Write),
        };
        var stream = new FileStream(state.Resolve(target), mode, access, FileShare.ReadWrite | FileShare.Delete);
        _opened.Add(stream);
        return stream;
    }
}
