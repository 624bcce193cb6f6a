// exercise: vanishing-depth
int Layers(double share)
{
    var k = 0;
    for (var left = 1.0; left / 4 >= share; left /= 4)
        k++;
    return k;
}
