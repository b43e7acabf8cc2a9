using OpenXla.Ir.Benchmarks;
using OpenXla.Ir.Benchmarks.Interpreter;
using OpenXla.Ir.Benchmarks.Passes;

string name = args.Length > 0 ? args[0] : "arith";
int rounds = args.Length > 1 ? int.Parse(args[1]) : 7;
switch (name)
{
    case "arith":
        return RoundTrip.Run("arith, 300 functions of 1,000 operations", path => ArithModule.Write(path, 300), rounds);
    case "bytecode-read":
        return RoundTrip.Run("arith from bytecode to text", path => ArithModule.Write(path, 300), rounds, readsBytecode: true);
    case "bytecode-write":
        return RoundTrip.Run("arith from text to bytecode", path => ArithModule.Write(path, 300), rounds, readsBytecode: false, "--emit-bytecode");
    case "threads":
        return RoundTrip.RunThreads("arith, 300 functions of 1,000 operations", path => ArithModule.Write(path, 300), rounds);
    case "memory":
        return LiveMemory.Run();
    case "startup":
        return RoundTrip.Run("module {}", path => File.WriteAllText(path, "module {}\n"), rounds);
    case "passes":
        return PassComparison.Run(rounds, args[Math.Min(2, args.Length)..]);
    case "interpreter":
        return InterpreterComparison.Run(rounds, args[Math.Min(2, args.Length)..]);
    case var path when File.Exists(path):
        return RoundTrip.Run(path, copy => File.Copy(path, copy), rounds);
    default:
        Console.Error.WriteLine($"'{name}' is no case: arith, bytecode-read, bytecode-write, threads, memory, startup, passes, interpreter, or an .mlir file; then the number of rounds, and after passes and interpreter which of them");
        return 1;
}
