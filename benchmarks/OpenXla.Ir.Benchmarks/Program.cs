using OpenXla.Ir.Benchmarks;

string name = args.Length > 0 ? args[0] : "arith";
int rounds = args.Length > 1 ? int.Parse(args[1]) : 7;
switch (name)
{
    case "arith":
        return RoundTrip.Run("arith, 300 functions of 1,000 operations", path => ArithModule.Write(path, 300), rounds);
    case "startup":
        return RoundTrip.Run("module {}", path => File.WriteAllText(path, "module {}\n"), rounds);
    case "product":
        return MatrixProduct.Run(rounds);
    case var path when File.Exists(path):
        return RoundTrip.Run(path, copy => File.Copy(path, copy), rounds);
    default:
        Console.Error.WriteLine($"'{name}' is no case: arith, startup, product, or an .mlir file; then the number of rounds");
        return 1;
}
