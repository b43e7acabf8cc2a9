using SharpFuzz;

namespace OpenXla.Ir.Fuzz;

/// <summary>
/// <c>text</c> or <c>bytecode</c> alone: what afl-fuzz starts. <c>text FILE…</c>: tries these inputs, which is how a found one is looked at.
/// <c>seed FOLDER FILE…</c>: cuts lit tests into small programs, as text and as bytecode, for a fuzzer to begin with.
/// </summary>
internal static class Program
{
    /// <summary>As the tool's: what is nested deep must be an error, and on a small stack it would come too early.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    private static int Main(string[] args)
    {
        int code = 2;
        var thread = new Thread(() => code = Run(args), StackSize);
        thread.Start();
        thread.Join();
        return code;
    }

    private static int Run(string[] args)
    {
        Action<byte[]>? target = args.FirstOrDefault() switch { "text" => Targets.Text, "bytecode" => Targets.Bytecode, _ => null };
        if (target is null && args is not ["seed", _, ..])
        {
            Console.Error.WriteLine("usage: fuzz text|bytecode [FILE…], or fuzz seed FOLDER FILE…");
            return 2;
        }
        if (target is null) return Seeds.Write(args[1], args[2..]);
        if (args.Length > 1) return Try(target, args[1..]);
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            target(input.ToArray());
        });
        return 0;
    }

    private static int Try(Action<byte[]> target, string[] files)
    {
        int failed = 0;
        foreach (var file in files)
        {
            try
            {
                target(File.ReadAllBytes(file));
            }
            catch (Exception failure)
            {
                failed++;
                Console.WriteLine($"{file}: {failure}\n");
            }
        }
        Console.WriteLine($"{files.Length} inputs, {failed} failed");
        return failed == 0 ? 0 : 1;
    }
}
